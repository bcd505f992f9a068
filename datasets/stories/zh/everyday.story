# 更多的词语：意思、反义词，以及日常句子。
words definition
桃子 | is=一种水果
葡萄 | is=一种水果
橘子 | is=一种水果
土豆 | is=一种蔬菜
黄瓜 | is=一种蔬菜
老虎 | is=一种动物
狮子 | is=一种动物
蝴蝶 | is=一种昆虫
蜜蜂 | is=一种会采蜜的昆虫
玫瑰 | is=一种花
菊花 | is=一种花
竹子 | is=熊猫爱吃的植物
公共汽车 | is=一种车
自行车 | is=有两个轮子的车
飞机 | is=在天上飞的交通工具
轮船 | is=在水上走的交通工具
火车 | is=在铁路上走的交通工具
警察 | is=保护大家的人
护士 | is=照顾病人的人
画家 | is=画画的人
作家 | is=写书的人
渔夫 | is=打鱼的人
学生 | is=在学校学习的人
眼睛 | is=用来看东西的
耳朵 | is=用来听声音的
鼻子 | is=用来闻味道的
嘴巴 | is=用来吃东西和说话的
手 | is=用来拿东西的
电话 | is=用来和远处的人说话的
剪刀 | is=用来剪东西的
筷子 | is=用来吃饭的
钟表 | is=用来看时间的
地图 | is=用来找路的
枕头 | is=睡觉时用的东西
冰 | is=很冷的水变成的
雪 | is=冬天从天上落下来的
words opposite
强 | opp=弱
弱 | opp=强
深 | opp=浅
浅 | opp=深
宽 | opp=窄
窄 | opp=宽
胖 | opp=瘦
瘦 | opp=胖
软 | opp=硬
硬 | opp=软
厚 | opp=薄
薄 | opp=厚
真 | opp=假
假 | opp=真
买 | opp=卖
卖 | opp=买
来 | opp=去
去 | opp=来
笑 | opp=哭
哭 | opp=笑
进 | opp=出
出 | opp=进
白天 | opp=黑夜
黑夜 | opp=白天
安静 | opp=吵闹
吵闹 | opp=安静
勇敢 | opp=胆小
胆小 | opp=勇敢
简单 | opp=复杂
复杂 | opp=简单
朋友 | opp=敌人
敌人 | opp=朋友
words cause
小明忘了浇水 | then=花都干了
路上有很多车 | then=我们来晚了
杯子掉在地上 | then=杯子碎了
他跑了很久 | then=他累了
她吃得太多 | then=她肚子疼
月亮出来了 | then=路变亮了
words like
月亮 | what=月亮挂在天上，像一个圆圆的盘子
云 | what=白云飘在天上，像一朵朵棉花
湖水 | what=湖水很平，像一面镜子
星星 | what=天上的星星一闪一闪的
小溪 | what=小溪从山上流下来
雪花 | what=雪花从天上慢慢地飘下来
太阳 | what=太阳从东边升起来，从西边落下去
春风 | what=春风吹绿了小草
葵花 | what=葵花总是向着太阳
大雁 | what=秋天，大雁往南方飞
words job
医生 | do=给病人看病
老师 | do=给学生上课
农民 | do=在田里种地
司机 | do=开着车
厨师 | do=在厨房做饭
警察 | do=在路口指挥车辆
画家 | do=画了一张画
护士 | do=照顾病人
渔夫 | do=在河边打鱼
作家 | do=写了一本书
fact scenery
cast a like
- {a.what}。
fact job
cast a job
cast d day
cast t time-night
- [{a}{a.do}。|{d}，{a}{a.do}。|{t}，{a}{a.do}。]
fact we weight=3
cast p place+out
cast h boy girl
cast f food
cast g family
cast t time
hold h f
- [今天天气很好，我们去{p}玩吧。|我们一起去{p}玩。|我和{h}是好朋友。|我想吃{f}。|{t}好！|你好，我叫{h}。|我爱{g}。|{g}在厨房里做饭。|{t}，我和{g}去{p}。|{g}给我买了{f.a}。|你喜欢吃{f}吗？我喜欢吃{f}。|你叫什么名字？我叫{h}。|昨天我去了{p}，今天我在家里。|明天我们要去{p}。|{g}说：“{h}，吃饭了！”|{h}今天很高兴，因为{g}来了。|{h}哭了，因为{h.he}找不到{g}了。|{h}笑了，因为{h.he}吃到了{f}。|如果明天下雨，我们就不去{p}了。|虽然外面很冷，{h}还是去了{p}。]
fact who weight=2
cast h boy girl
cast f boy girl
cast k skill
cast p place+out place+indoor
hold h p
- [{h}在{p.in}。问：{h}在哪里？答：{h}在{p.in}。|{h}在{p.in}，{f}在家里。问：谁在{p.in}？答：{h}在{p.in}。|{h}会{k}，{f}不会{k}。问：谁会{k}？答：{h}会{k}。|{h}去{p}了。问：{h}去哪里了？答：{h}去{p}了。]
