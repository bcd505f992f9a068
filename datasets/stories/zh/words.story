words boy gender=he
小明
小刚
小强
小军
小亮
小海
小龙
小宇
小杰
小峰
大伟
阿宝
阿福
阿光
子轩
浩然
明明
亮亮
小天
乐乐
东东
冬冬
小石
阿山
小虎
小林
小东
小波
建国
文文
words girl gender=she
小红
小芳
小丽
小美
小雪
小兰
小梅
小燕
小云
小玉
小雨
小月
阿兰
阿秀
思思
莉莉
婷婷
圆圆
甜甜
朵朵
芳芳
丽丽
兰兰
晶晶
娜娜
佳佳
欣怡
雨桐
春花
秋月
words family
妈妈 | gender=she
爸爸 | gender=he
奶奶 | gender=she
爷爷 | gender=he
words grown
老师 | gender=she
邻居王奶奶 | gender=she
邻居李爷爷 | gender=he
words animal gender=it unit=只
小猫 | cry=喵喵 | food=鱼 | home=家里 | skill=爬树
小狗 | cry=汪汪 | food=骨头 | home=家里 | skill=看门
小鸟 | cry=叽叽 | food=虫子 | home=树上 | skill=唱歌 | +wing
小鸭子 | cry=嘎嘎 | food=小虾 | home=池塘边 | skill=游泳 | +slow
小羊 | cry=咩咩 | food=青草 | home=草地上 | skill=跳栏
青蛙 | cry=呱呱 | food=虫子 | home=池塘边 | skill=跳水 | +slow
小兔子 | food=萝卜 | home=草地上 | skill=蹦跳 | +quiet
小松鼠 | food=松果 | home=树上 | skill=爬树 | +quiet
小熊 | food=蜂蜜 | home=山洞里 | skill=摔跤 | +quiet
小猴子 | food=香蕉 | home=树上 | skill=翻跟头 | +quiet
狐狸 | food=葡萄 | home=山洞里 | skill=跑步 | +quiet
小乌龟 | food=菜叶 | home=池塘边 | skill=游泳 | +quiet | +slow
小刺猬 | food=果子 | home=草地上 | skill=打滚 | +quiet | +slow
小老鼠 | food=米粒 | home=地洞里 | skill=打洞 | +quiet | +slow
小麻雀 | cry=叽叽 | food=虫子 | home=树上 | skill=唱歌 | +wing
小燕子 | cry=叽叽 | food=虫子 | home=屋檐下 | skill=唱歌 | +wing
猫头鹰 | food=虫子 | home=树上 | skill=飞 | +quiet +wing
words thing
球 | unit=个 | color=红色 | +toy +soft
气球 | unit=个 | color=黄色 | +toy
风筝 | unit=只 | color=蓝色 | +toy
玩具车 | unit=辆 | color=绿色 | +toy
布娃娃 | unit=个 | color=白色 | +toy +cuddly +soft
积木 | unit=块 | color=黄色 | +toy
书 | unit=本 | color=蓝色 | +school
铅笔 | unit=支 | color=黑色 | +school
本子 | unit=个 | color=白色 | +school
书包 | unit=个 | color=红色 | +school
雨伞 | unit=把 | color=蓝色 | +wear
帽子 | unit=顶 | color=红色 | +wear +soft
围巾 | unit=条 | color=白色 | +wear +soft
手套 | unit=双 | color=黑色 | +wear +soft
外套 | unit=件 | color=绿色 | +wear +soft
杯子 | unit=个 | color=白色 | +home
钥匙 | unit=把 | color=银色 | +small
花瓶 | unit=个 | color=白色 | +home
盘子 | unit=个 | color=白色 | +home
碗 | unit=个 | color=蓝色 | +home
闹钟 | unit=个 | color=红色 | +home
盒子 | unit=个 | color=黑色 | +home
篮子 | unit=个 | color=黄色 | +home
小毯子 | unit=条 | color=蓝色 | +cuddly +soft
枕头 | unit=个 | color=白色 | +cuddly +soft
玩具熊 | unit=个 | color=黄色 | +toy +cuddly +soft
玩具兔 | unit=只 | color=白色 | +toy +cuddly +soft
words food kind=水果
苹果 | unit=个 | color=红色 | +fruit
香蕉 | unit=根 | color=黄色 | +fruit
橘子 | unit=个 | color=橙色 | +fruit
桃子 | unit=个 | color=粉红色 | +fruit
西瓜 | unit=个 | color=绿色 | +fruit
梨 | unit=个 | color=黄色 | +fruit
葡萄 | unit=串 | color=紫色 | +fruit
面包 | unit=个 | color=黄色 | kind=食物 | +baked
蛋糕 | unit=块 | color=白色 | kind=食物 | +baked
饼干 | unit=块 | color=黄色 | kind=食物 | +baked
包子 | unit=个 | color=白色 | kind=食物 | +baked
鸡蛋 | unit=个 | color=白色 | kind=食物 | +baked
words place
公园 | in=公园里 | +out
花园 | in=花园里 | +out
操场 | in=操场上 | +out
草地 | in=草地上 | +out
院子 | in=院子里 | +out
河边 | in=河边 | +out
山坡 | in=山坡上 | +out
学校 | in=学校里 | +indoor
图书馆 | in=图书馆里 | +indoor
厨房 | in=厨房里 | +room
客厅 | in=客厅里 | +room
卧室 | in=卧室里 | +room
words spot
床底下
桌子下面
门后面
沙发上
椅子上
窗台上
柜子里
words tree unit=棵
大树
苹果树
松树
柳树
words weather
晴天 | say=天气很好，太阳出来了 | +fine
暖和 | say=天气很暖和，风轻轻地吹着 | +fine
凉快 | say=天气很凉快，天上飘着白云 | +fine
words mood
开心 | +good
快乐 | +good
高兴 | +good
难过 | +bad
着急 | +bad
伤心 | +bad
words time
早上
上午
中午
下午
晚上 | +night
words day
星期一 | next=星期二
星期二 | next=星期三
星期三 | next=星期四
星期四 | next=星期五
星期五 | next=星期六
星期六 | next=星期天
星期天 | next=星期一
words month
春天 | next=夏天 | say=花开了
夏天 | next=秋天 | say=天气很热
秋天 | next=冬天 | say=树叶黄了
冬天 | next=春天 | say=天气很冷
words color
红色
黄色
蓝色
绿色
白色
黑色
紫色
words opposite
大 | opp=小
小 | opp=大
高 | opp=矮
矮 | opp=高
长 | opp=短
短 | opp=长
快 | opp=慢
慢 | opp=快
多 | opp=少
少 | opp=多
冷 | opp=热
热 | opp=冷
新 | opp=旧
旧 | opp=新
黑 | opp=白
白 | opp=黑
轻 | opp=重
重 | opp=轻
上 | opp=下
下 | opp=上
左 | opp=右
右 | opp=左
里 | opp=外
外 | opp=里
前 | opp=后
后 | opp=前
开 | opp=关
关 | opp=开
远 | opp=近
近 | opp=远
早 | opp=晚
晚 | opp=早
干净 | opp=脏
脏 | opp=干净
高兴 | opp=难过
难过 | opp=高兴
words definition
苹果 | is=一种水果
香蕉 | is=一种水果
西瓜 | is=一种水果
猫 | is=一种动物
狗 | is=一种动物
兔子 | is=一种动物
鸟 | is=会飞的动物
鱼 | is=生活在水里的动物
红色 | is=一种颜色
蓝色 | is=一种颜色
白菜 | is=一种蔬菜
萝卜 | is=一种蔬菜
医生 | is=给人看病的人
老师 | is=教学生的人
农民 | is=种地的人
司机 | is=开车的人
厨师 | is=做饭的人
图书馆 | is=借书和看书的地方
学校 | is=学习的地方
医院 | is=看病的地方
商店 | is=买东西的地方
厨房 | is=做饭的地方
雨伞 | is=下雨时用的东西
铅笔 | is=写字用的东西
杯子 | is=喝水用的东西
words big
大象 | size=9 | unit=头 | gender=it
马 | size=8 | unit=匹 | gender=it
牛 | size=8 | unit=头 | gender=it
羊 | size=6 | unit=只 | gender=it
猫 | size=4 | unit=只 | gender=it
兔子 | size=3 | unit=只 | gender=it
老鼠 | size=2 | unit=只 | gender=it
蚂蚁 | size=1 | unit=只 | gender=it
words cause
下雨了 | then=地湿了
太阳出来了 | then=天气变暖和了
天黑了 | then=妈妈打开了灯
风很大 | then=树叶掉了下来
天气很冷 | then=水结成了冰
天气很热 | then=大家都想喝水
words number
零 | value=0 | count=零
一 | value=1 | +unit | count=一 | +digit
二 | value=2 | count=两 | +digit | +many
三 | value=3 | count=三 | +digit | +many
四 | value=4 | count=四 | +digit | +many
五 | value=5 | count=五 | +digit | +many
六 | value=6 | count=六 | +digit | +many
七 | value=7 | count=七 | +digit | +many
八 | value=8 | count=八 | +digit | +many
九 | value=9 | count=九 | +digit | +many
十 | value=10 | count=十
十一 | value=11 | count=十一
十二 | value=12 | count=十二
十三 | value=13 | count=十三
十四 | value=14 | count=十四
十五 | value=15 | count=十五
十六 | value=16 | count=十六
十七 | value=17 | count=十七
十八 | value=18 | count=十八
十九 | value=19 | count=十九
二十 | value=20 | count=二十
words skill
游泳
画画
唱歌
跳舞
下棋
骑车
打球
写毛笔字
包饺子
滑冰
弹琴
放风筝
