# 世界知识：定义、种类、材料、首都、常识。都是真的。
words definition
字典 | is=用来找字的书
书店 | is=卖书的地方
熊猫 | is=爱吃竹子的动物
猫 | is=会捉老鼠的动物
狗 | is=会看门的动物
兔子 | is=耳朵长长的动物
鸟 | is=有翅膀和羽毛的动物
鱼 | is=生活在水里的动物
马 | is=能让人骑的动物
大象 | is=陆地上最大的动物
长颈鹿 | is=脖子最长的动物
蜜蜂 | is=会采蜜的昆虫
蝴蝶 | is=有漂亮翅膀的昆虫
青蛙 | is=会捉害虫的动物
骆驼 | is=能在沙漠里走路的动物
鸽子 | is=会送信的鸟
猫头鹰 | is=晚上出来捉老鼠的鸟
鲸 | is=生活在海里的最大的动物
医生 | is=给病人看病的人
老师 | is=教学生的人
农民 | is=种地的人
司机 | is=开车的人
厨师 | is=做饭的人
警察 | is=保护大家的人
护士 | is=照顾病人的人
画家 | is=画画的人
作家 | is=写书的人
渔夫 | is=打鱼的人
学生 | is=在学校学习的人
木匠 | is=用木头做家具的人
邮递员 | is=送信的人
消防员 | is=救火的人
科学家 | is=研究科学的人
客人 | is=到别人家里来的人
邻居 | is=住在旁边的人
朋友 | is=和你一起玩、互相帮助的人
图书馆 | is=借书和看书的地方
学校 | is=学习的地方
医院 | is=看病的地方
商店 | is=买东西的地方
厨房 | is=做饭的地方
卧室 | is=睡觉的地方
车站 | is=等车的地方
邮局 | is=寄信的地方
电影院 | is=看电影的地方
动物园 | is=看动物的地方
机场 | is=飞机起飞和降落的地方
银行 | is=存钱和取钱的地方
饭店 | is=吃饭的地方
工厂 | is=制造东西的地方
公园 | is=散步和玩的地方
雨伞 | is=下雨时用的东西
铅笔 | is=写字用的东西
杯子 | is=喝水用的东西
橡皮 | is=擦字用的东西
剪刀 | is=剪东西用的工具
梳子 | is=梳头发用的东西
牙刷 | is=刷牙用的东西
毛巾 | is=洗脸用的东西
枕头 | is=睡觉时枕的东西
钟表 | is=用来看时间的东西
尺子 | is=用来量长短的东西
地图 | is=用来找路的东西
筷子 | is=吃饭用的东西
冰箱 | is=用来保存食物的电器
电话 | is=用来和远处的人说话的工具
镜子 | is=用来照自己的东西
眼睛 | is=用来看东西的
耳朵 | is=用来听声音的
鼻子 | is=用来闻气味的
嘴巴 | is=用来吃东西和说话的
手 | is=用来拿东西的
脚 | is=用来走路的
牙齿 | is=用来咬东西的
翅膀 | is=用来飞的
冰 | is=水冷到零度以下变成的
雪 | is=冬天从天上落下来的
雨 | is=从云里落下来的水
彩虹 | is=雨后天上出现的七种颜色
早饭 | is=早上吃的饭
晚饭 | is=晚上吃的饭
岛 | is=四面都是水的陆地
沙漠 | is=很少下雨、有很多沙子的地方
面粉 | is=小麦磨成的粉
豆腐 | is=用黄豆做的食物
飞机 | is=在天上飞的交通工具
轮船 | is=在水上走的交通工具
火车 | is=在铁路上跑的交通工具
地铁 | is=在地下跑的交通工具
自行车 | is=有两个轮子的车
公共汽车 | is=许多人一起坐的车
救护车 | is=送病人去医院的车
桥 | is=让人和车过河的建筑
船 | is=能在水上载人和货物的工具
fact definition family=definition weight=8
cast a definition
- {a}是{a.is}。
/ {a}是{a.is}。
/ 问：{a}是什么？答：[{a.is}|{a}是{a.is}]。
/ 什么是{a}？{a}是{a.is}。
/ 我知道，{a}是{a.is}。
/ “{a}是什么？”“{a}是{a.is}。”
fact riddle family=definition weight=2
cast a definition
- {a.is}叫什么？叫{a}。
words member
猫 | kind=动物
狗 | kind=动物
老虎 | kind=动物
大象 | kind=动物
兔子 | kind=动物
猴子 | kind=动物
牛 | kind=动物
羊 | kind=动物
马 | kind=动物
狮子 | kind=动物
熊猫 | kind=动物
麻雀 | kind=动物
苹果 | kind=水果
香蕉 | kind=水果
葡萄 | kind=水果
西瓜 | kind=水果
桃子 | kind=水果
橘子 | kind=水果
草莓 | kind=水果
梨 | kind=水果
白菜 | kind=蔬菜
萝卜 | kind=蔬菜
土豆 | kind=蔬菜
茄子 | kind=蔬菜
青椒 | kind=蔬菜
红色 | kind=颜色
蓝色 | kind=颜色
黄色 | kind=颜色
绿色 | kind=颜色
白色 | kind=颜色
汽车 | kind=交通工具
火车 | kind=交通工具
飞机 | kind=交通工具
轮船 | kind=交通工具
自行车 | kind=交通工具
钢琴 | kind=乐器
小提琴 | kind=乐器
笛子 | kind=乐器
鼓 | kind=乐器
二胡 | kind=乐器
桌子 | kind=家具
椅子 | kind=家具
沙发 | kind=家具
床 | kind=家具
衣柜 | kind=家具
裙子 | kind=衣服
毛衣 | kind=衣服
外套 | kind=衣服
铅笔 | kind=文具
橡皮 | kind=文具
尺子 | kind=文具
本子 | kind=文具
玫瑰 | kind=花
菊花 | kind=花
荷花 | kind=花
梅花 | kind=花
松树 | kind=树
柳树 | kind=树
杨树 | kind=树
足球 | kind=球
篮球 | kind=球
乒乓球 | kind=球
医生 | kind=职业
老师 | kind=职业
司机 | kind=职业
厨师 | kind=职业
牛奶 | kind=饮料
果汁 | kind=饮料
豆浆 | kind=饮料
fact member family=definition weight=6
cast a member
- {a}是一种{a.kind}。
/ {a}是{a.kind}。
/ 问：{a}是什么？答：[一种{a.kind}|{a.kind}|{a}是一种{a.kind}]。
/ 问：{a}是{a.kind}吗？答：[是|是的，{a}是{a.kind}|是的]。
fact member-not family=definition weight=4
cast a member
cast b member
need a.kind != b.kind
hold a b
- 问：{a}是{b.kind}吗？答：[不是|不是，{a}是{a.kind}]。
/ {a}是{a.kind}，{b}是{b.kind}。
/ {a}不是{b.kind}，是{a.kind}。
/ {a}是一种{a.kind}，不是{b.kind}。
fact member-same family=definition weight=3
cast a member
cast b member
need a.kind = b.kind
- {a}和{b}都是{a.kind}。
/ 问：{a}和{b}都是什么？答：[{a.kind}|{a}和{b}都是{a.kind}]。
/ {a}是{a.kind}，{b}也是{a.kind}。
words made
桌子 | of=木头
椅子 | of=木头
筷子 | of=竹子
窗户 | of=玻璃
镜子 | of=玻璃
杯子 | of=玻璃
书 | of=纸
报纸 | of=纸
信封 | of=纸
衣服 | of=布
窗帘 | of=布
毛巾 | of=棉花
棉被 | of=棉花
毛衣 | of=羊毛
手套 | of=羊毛
钉子 | of=铁
锅 | of=铁
剪刀 | of=铁
皮鞋 | of=牛皮
砖 | of=泥土
面包 | of=面粉
饺子 | of=面粉
豆腐 | of=黄豆
米饭 | of=大米
酸奶 | of=牛奶
雪人 | of=雪
fact made family=object weight=4
cast a made
- {a}是用{a.of}做的。
/ 问：{a}是用什么做的？答：[{a.of}|用{a.of}|{a}是用{a.of}做的]。
/ 人们用{a.of}做{a}。
/ {a.of}可以做{a}。
fact thing-use family=object weight=4
cast o thing
cast q thing+school-flat thing+home
cast h boy girl
- {o}可以{o.use}。
/ 问：{o}可以做什么？答：[{o.use}|{o}可以{o.use}]。
/ 我有一{o.unit}{o.look}{o}，可以{o.use}。
/ {h}用{q}{q.use}。
/ 问：{q}是用来做什么的？答：[{q.use}|用来{q.use}|{q}是用来{q.use}的]。
words country
中国 | capital=北京 | lang=中文 | where=亚洲
日本 | capital=东京 | lang=日语 | where=亚洲
韩国 | capital=首尔 | lang=韩语 | where=亚洲
泰国 | capital=曼谷 | lang=泰语 | where=亚洲
越南 | capital=河内 | lang=越南语 | where=亚洲
蒙古国 | capital=乌兰巴托 | lang=蒙古语 | where=亚洲
法国 | capital=巴黎 | lang=法语 | where=欧洲
英国 | capital=伦敦 | lang=英语 | where=欧洲
德国 | capital=柏林 | lang=德语 | where=欧洲
意大利 | capital=罗马 | lang=意大利语 | where=欧洲
西班牙 | capital=马德里 | lang=西班牙语 | where=欧洲
希腊 | capital=雅典 | lang=希腊语 | where=欧洲
俄罗斯 | capital=莫斯科 | lang=俄语 | where=欧洲
美国 | capital=华盛顿 | lang=英语 | where=北美洲
加拿大 | capital=渥太华 | lang=英语和法语 | where=北美洲
古巴 | capital=哈瓦那 | lang=西班牙语 | where=北美洲
埃及 | capital=开罗 | lang=阿拉伯语 | where=非洲
巴西 | capital=巴西利亚 | lang=葡萄牙语 | where=南美洲
fact capital family=definition weight=5
cast a country
- {a}的首都是{a.capital}。
/ {a.capital}是{a}的首都。
/ 问：{a}的首都是哪里？答：[{a.capital}|{a}的首都是{a.capital}]。
/ 问：{a.capital}是哪个国家的首都？答：[{a}|{a.capital}是{a}的首都]。
/ {a}的首都在{a.capital}。
/ {a}人说{a.lang}。
/ 问：{a}人说什么话？答：[{a.lang}|{a}人说{a.lang}]。
fact continent family=definition
cast a country
need a != 俄罗斯
- {a}在{a.where}。
/ 问：{a}在哪个洲？答：[{a.where}|{a}在{a.where}]。
words truth
太阳从东边升起，从西边落下
地球绕着太阳转
月亮绕着地球转
水往低处流
冰遇到热就化成水
水烧开了会变成水汽
天上的云是由小水滴组成的
植物需要阳光和水
鱼用鳃呼吸
鸟有两只翅膀
人有两只眼睛、一个鼻子和一张嘴
人有十个手指
猫有四条腿
昆虫有六条腿
蜗牛背着自己的壳
骆驼能很多天不喝水
企鹅不会飞，可是会游泳
鲸生活在海里，可是不是鱼
熊冬天会睡很久
燕子秋天飞到南方过冬
大雁飞行的时候排成人字
小蝌蚪长大了会变成青蛙
毛毛虫长大了会变成蝴蝶
母鸡会下蛋
奶牛会产奶
蜜蜂采花粉，酿蜂蜜
公鸡早上会打鸣
猫头鹰白天睡觉，晚上出来
长城是中国古代的伟大建筑
长江是中国最长的河
黄河是中国第二长的河
珠穆朗玛峰是世界上最高的山峰
太平洋是世界上最大的洋
亚洲是世界上最大的洲
俄罗斯是世界上面积最大的国家
中国的国旗是红色的
中国有五十六个民族
海水是咸的
河水是淡的
盐是咸的
糖是甜的
醋是酸的
药是苦的
辣椒是辣的
火是热的，冰是冷的
雪是白的，煤是黑的
红灯停，绿灯行
彩虹有七种颜色
红色和黄色混在一起是橙色
蓝色和黄色混在一起是绿色
铁比木头重
石头会沉到水里
木头会浮在水上
声音比光慢
飞机比火车快
白天有太阳，晚上有月亮和星星
三角形有三条边
正方形有四条边
一个西瓜比一个苹果大
树叶秋天会变黄
松树冬天也是绿的
荷花开在夏天
菊花开在秋天
梅花开在冬天
桃花开在春天
花生长在土里
大米是水稻的种子
面包是用面粉做的
纸可以用木头做
棉花可以做衣服
吃饭前要洗手
早睡早起身体好
多吃蔬菜对身体好
吃太多糖牙齿会坏
过马路要看红绿灯
fact truth family=definition weight=7
cast a truth
cast h boy girl
cast g grown+teacher
- {a}。
/ {a}。
/ {g}说：“{a}。”
/ {h}知道，{a}。
/ 你知道吗？{a}。
/ 书上说，{a}。
words trivia
太阳从哪边升起 | a=东边 | full=太阳从东边升起
太阳从哪边落下 | a=西边 | full=太阳从西边落下
人有几个手指 | a=十个 | full=人有十个手指
猫有几条腿 | a=四条 | full=猫有四条腿
鸟有几只翅膀 | a=两只 | full=鸟有两只翅膀
昆虫有几条腿 | a=六条 | full=昆虫有六条腿
三角形有几条边 | a=三条 | full=三角形有三条边
中国最长的河是什么河 | a=长江 | full=中国最长的河是长江
世界上最高的山峰是什么 | a=珠穆朗玛峰 | full=世界上最高的山峰是珠穆朗玛峰
世界上最大的洋是哪个 | a=太平洋 | full=世界上最大的洋是太平洋
海水是什么味道的 | a=咸的 | full=海水是咸的
糖是什么味道的 | a=甜的 | full=糖是甜的
醋是什么味道的 | a=酸的 | full=醋是酸的
辣椒是什么味道的 | a=辣的 | full=辣椒是辣的
雪是什么颜色的 | a=白色的 | full=雪是白色的
草是什么颜色的 | a=绿色的 | full=草是绿色的
天空是什么颜色的 | a=蓝色的 | full=天空是蓝色的
煤是什么颜色的 | a=黑色的 | full=煤是黑色的
小蝌蚪长大了变成什么 | a=青蛙 | full=小蝌蚪长大了变成青蛙
毛毛虫长大了变成什么 | a=蝴蝶 | full=毛毛虫长大了变成蝴蝶
小鸡长大了变成什么 | a=公鸡或母鸡 | full=小鸡长大了变成公鸡或母鸡
蜂蜜是谁酿的 | a=蜜蜂 | full=蜂蜜是蜜蜂酿的
鸡蛋是谁下的 | a=母鸡 | full=鸡蛋是母鸡下的
熊猫爱吃什么 | a=竹子 | full=熊猫爱吃竹子
马爱吃什么 | a=草 | full=马爱吃草
兔子爱吃什么 | a=萝卜和青菜 | full=兔子爱吃萝卜和青菜
猫爱吃什么 | a=鱼 | full=猫爱吃鱼
谁会打鸣 | a=公鸡 | full=公鸡会打鸣
谁给病人看病 | a=医生 | full=医生给病人看病
谁教学生读书 | a=老师 | full=老师教学生读书
荷花什么时候开 | a=夏天 | full=荷花夏天开
菊花什么时候开 | a=秋天 | full=菊花秋天开
梅花什么时候开 | a=冬天 | full=梅花冬天开
红灯亮了要怎么样 | a=停下来 | full=红灯亮了要停下来
绿灯亮了可以做什么 | a=往前走 | full=绿灯亮了可以往前走
蓝色和黄色混在一起是什么颜色 | a=绿色 | full=蓝色和黄色混在一起是绿色
铁和木头哪个重 | a=铁 | full=铁比木头重
白天天上有什么 | a=太阳 | full=白天天上有太阳
晚上天上有什么 | a=月亮和星星 | full=晚上天上有月亮和星星
鱼生活在哪里 | a=水里 | full=鱼生活在水里
企鹅会飞吗 | a=不会 | full=企鹅不会飞
鸟会飞吗 | a=会 | full=很多鸟都会飞
鱼会走路吗 | a=不会 | full=鱼不会走路
石头能浮在水上吗 | a=不能 | full=石头不能浮在水上
木头能浮在水上吗 | a=能 | full=木头能浮在水上
fact trivia family=question weight=5
cast a trivia
cast h boy girl
cast f family grown+teacher
- 问：{a}？答：[{a.a}|{a.full}]。
/ {h}问：“{a}？”{f}说：“{a.a}。”
/ {f}问{h}：“{a}？”{h}说：“{a.full}。”
/ “{a}？”“{a.full}。”
/ {a.full}。
words paint
苹果 | color=红色
草莓 | color=红色
香蕉 | color=黄色
橘子 | color=橙色
葡萄 | color=紫色
桃子 | color=粉红色
西瓜皮 | color=绿色
白菜 | color=绿色
茄子 | color=紫色
胡萝卜 | color=橙色
雪 | color=白色
牛奶 | color=白色
云 | color=白色
煤 | color=黑色
夜空 | color=黑色
天空 | color=蓝色
大海 | color=蓝色
草 | color=绿色
树叶 | color=绿色
太阳花 | color=黄色
血 | color=红色
火 | color=红色
乌鸦 | color=黑色
纸 | color=白色
fact paint family=colour weight=5
cast a paint
cast b paint
need a.color != b.color
hold a b
- {a}是{a.color}的。
/ 问：{a}是什么颜色的？答：[{a.color}的|{a}是{a.color}的]。
/ {a}是{a.color}的，{b}是{b.color}的。
/ 问：{a}是{b.color}的吗？答：[不是|不是，{a}是{a.color}的]。
/ 问：{a}是{a.color}的吗？答：[是的|是的，{a}是{a.color}的]。
fact thing-color family=colour weight=7
cast h boy girl
cast f boy girl
cast o thing+dye
cast q thing+dye
cast c color
cast d color
hold o c
- {h}有一{o.unit}{c}的{o}。
/ 这{o.unit}{o}是{c}的。
/ {h}的{o}是{c}的。问：{h}的{o}是什么颜色的？答：[{c}的|{h}的{o}是{c}的]。
/ {h}的{o}是{c}的，{f}的{o}是{d}的。问：{h}的{o}是什么颜色的？答：[{c}的|{h}的{o}是{c}的]。
/ {h}的{o}是{c}的，{f}的{o}是{d}的。问：谁的{o}是{d}的？答：[{f}|{f}的|{f}的{o}是{d}的]。
/ {h}有一{o.unit}{c}的{o}和一{q.unit}{d}的{q}。问：什么是{d}的？答：[{q}|{q}是{d}的]。
/ {h}有一{o.unit}{c}的{o}和一{q.unit}{d}的{q}。问：{h}的{o}是什么颜色的？答：[{c}的|{h}的{o}是{c}的]。
/ {h}喜欢{c}，所以{h.he}的{o}是{c}的。
/ 我有两{o.unit}{o}，一{o.unit}是{c}的，一{o.unit}是{d}的。
fact favourite-color family=colour
cast h boy girl
cast f boy girl
cast c color
cast d color
hold h c
- {h}最喜欢{c}。
/ {h}喜欢{c}，{f}喜欢{d}。问：{f}喜欢什么颜色？答：[{d}|{f}喜欢{d}]。
/ 我喜欢{c}，不喜欢{d}。
