# 地方、天气、心情、时间。
words place role=place
公园 | in=公园里 | do=散步 | +out +fun +green
花园 | in=花园里 | do=看花 | +out +fun +green
操场 | in=操场上 | do=跑步 | +out +fun +flat
草地 | in=草地上 | do=晒太阳 | +out +fun +flat +green
后院 | in=后院里 | do=做游戏 | +out +flat +home
河边 | in=河边 | do=看小鱼 | +out +water +green
湖边 | in=湖边 | do=看鸭子游水 | +out +water +green
海边 | in=海边 | do=捡贝壳 | +out +fun +water +green
山坡 | in=山坡上 | do=看风景 | +out +fun +green
果园 | in=果园里 | do=摘果子 | +out +green
树林 | in=树林里 | do=采蘑菇 | +out +green
田野 | in=田野里 | do=捉蜻蜓 | +out +flat +green
广场 | in=广场上 | do=喂鸽子 | +out +flat +crowd
动物园 | in=动物园里 | do=看动物 | +out +fun +crowd
学校 | in=学校里 | do=上课 | +indoor +study
教室 | in=教室里 | do=写字 | +indoor +study
图书馆 | in=图书馆里 | do=看书 | +indoor +study
书店 | in=书店里 | do=看书 | +indoor
博物馆 | in=博物馆里 | do=看古画 | +indoor +crowd
电影院 | in=电影院里 | do=看电影 | +indoor
商场 | in=商场里 | do=买衣服 | +indoor +crowd
超市 | in=超市里 | do=买东西 | +indoor +crowd
车站 | in=车站里 | do=等车 | +indoor +crowd
面包店 | in=面包店里 | do=买面包 | +indoor
厨房 | in=厨房里 | do=做饭 | +room
客厅 | in=客厅里 | do=看电视 | +room
卧室 | in=卧室里 | do=睡觉 | +room
书房 | in=书房里 | do=写作业 | +room
阳台 | in=阳台上 | do=浇花 | +room
words spot role=place
床底下
桌子下面 | +any
门后面 | +any
沙发上
沙发后面
椅子上 | +any
窗台上 | +any
柜子里 | +any
衣柜里
书架上
箱子里 | +any
书桌上
阳台上
楼梯口
窗帘后面
鞋柜旁边
电视机后面
院子里
# 捉迷藏时能藏人的地方。
words hide role=place
门后面 | +in
床底下 | +in
桌子下面 | +in
窗帘后面 | +in
衣柜里 | +in
沙发后面 | +in
楼梯下面 | +in
墙角 | +in
大树后面 | +outside
草堆后面 | +outside
石头后面 | +outside
花丛里 | +outside
草丛里 | +outside
小山坡后面 | +outside
words weather
晴天 | say=天气很好，太阳出来了 | +fine
蓝天 | say=天空蓝蓝的，一朵云也没有 | +fine
暖和 | say=天气很暖和，风轻轻地吹着 | +fine
凉快 | say=天气很凉快，天上飘着白云 | +fine
雨后 | say=雨停了，天上出现了一道彩虹 | +fine
阳光 | say=阳光明媚，小鸟在枝头唱歌 | +fine
下雨 | say=外面下着雨 | +bad
刮风 | say=外面刮着大风 | +bad
下雪 | say=外面下着雪 | +bad
打雷 | say=天上打着雷 | +bad
words mood role=feeling
开心 | +good +joy
高兴 | +good +joy
激动 | +good
满足 | +good
难过 | +bad +lost +sad
着急 | +bad +lost +hurry
伤心 | +bad +lost +sad
担心 | +bad +worry
害怕 | +bad +fear +afraid
紧张 | +bad +fear
生气 | +bad +angry
孤单 | +bad +alone
失望 | +bad +down
words time role=time
早上
上午
中午
下午
傍晚
晚上 | +night
words day role=time
星期一 | next=星期二 | prev=星期天 | +class
星期二 | next=星期三 | prev=星期一 | +class
星期三 | next=星期四 | prev=星期二 | +class
星期四 | next=星期五 | prev=星期三 | +class
星期五 | next=星期六 | prev=星期四 | +class
星期六 | next=星期天 | prev=星期五 | +weekend
星期天 | next=星期一 | prev=星期六 | +weekend
words month role=time
春天 | next=夏天 | prev=冬天 | say=花开了 | feel=暖和 | see=小草变绿了
夏天 | next=秋天 | prev=春天 | say=天气很热 | feel=炎热 | see=知了在树上叫
秋天 | next=冬天 | prev=夏天 | say=树叶黄了 | feel=凉爽 | see=果子成熟了
冬天 | next=春天 | prev=秋天 | say=天气很冷 | feel=寒冷 | see=河水结了冰
words festival role=time
春节 | eat=饺子 | do=放鞭炮、贴春联 | month=正月初一
元宵节 | eat=汤圆 | do=看花灯 | month=正月十五
端午节 | eat=粽子 | do=看赛龙舟 | month=五月初五
中秋节 | eat=月饼 | do=看月亮 | month=八月十五
重阳节 | eat=重阳糕 | do=爬山 | month=九月初九
words number role=number
零 | value=0 | count=零 | +zero | +low
一 | value=1 | +unit | count=一 | +digit | +low
二 | value=2 | count=两 | +digit | +many | +low
三 | value=3 | count=三 | +digit | +many | +low
四 | value=4 | count=四 | +digit | +many | +low
五 | value=5 | count=五 | +digit | +many | +low
六 | value=6 | count=六 | +digit | +many | +low
七 | value=7 | count=七 | +digit | +many | +low
八 | value=8 | count=八 | +digit | +many | +low
九 | value=9 | count=九 | +digit | +many | +low
十 | value=10 | count=十 | +teen | +low
十一 | value=11 | count=十一 | +teen
十二 | value=12 | count=十二 | +teen
十三 | value=13 | count=十三 | +teen
十四 | value=14 | count=十四 | +teen
十五 | value=15 | count=十五 | +teen
十六 | value=16 | count=十六 | +teen
十七 | value=17 | count=十七 | +teen
十八 | value=18 | count=十八 | +teen
十九 | value=19 | count=十九 | +teen
二十 | value=20 | count=二十
