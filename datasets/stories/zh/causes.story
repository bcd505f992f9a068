# 因果：人、动物、天气和东西。
words reason
跑了很久 | so=很累
一夜没睡 | so=很困
没有吃早饭 | so=饿了
吃得太多 | so=肚子疼
丢了钱包 | so=很着急
考了一百分 | so=很高兴
受到了表扬 | so=笑了
受了凉 | so=感冒了
没有带伞 | so=被雨淋湿了
忘了带钥匙 | so=进不了门
起得太晚 | so=迟到了
走错了路 | so=来晚了
天天练习 | so=写字写得很好
天天锻炼 | so=身体很好
喜欢看书 | so=知道很多故事
说了谎话 | so=脸红了
做错了题 | so=要再做一遍
撒了一地的水 | so=去拿拖把
摔了一跤 | so=腿很疼
看见了蛇 | so=吓了一跳
找到了丢失的东西 | so=松了一口气
第一次上台 | so=很紧张
口渴了 | so=去喝水
饿了 | so=去吃饭
困了 | so=去睡觉
觉得很冷 | so=穿上了外套
觉得很热 | so=脱下了外套
生病了 | so=去看医生
没有做完作业 | so=不能出去玩
想念奶奶 | so=给奶奶打了电话
帮助了别人 | so=心里很快乐
做了一个好梦 | so=笑醒了
眼睛不好 | so=戴上了眼镜
手脏了 | so=去洗手
头发长了 | so=去理发
袖子破了 | so=换了一件衣服
鞋子太小 | so=脚很疼
要赶火车 | so=走得很快
不认识路 | so=向别人问路
怕吵醒妹妹 | so=轻轻地走路
fact reason family=cause weight=9
cast h boy girl
cast r reason
hold h r
- 因为{h}{r}，所以{h.he}{r.so}。
/ {h}{r.so}，因为{h.he}{r}。
/ {h}{r}，所以{h.he}{r.so}。
/ 问：{h}为什么{r.so}？答：[因为{h.he}{r}|因为{h}{r}]。
/ {h}{r}，{r.so}。
/ 为什么{h}{r.so}？因为{h.he}{r}。
/ {h}{r.so}，是因为{h.he}{r}。
words cause
下雨了 | then=地湿了
太阳出来了 | then=天气变暖和了
天黑了 | then=妈妈打开了灯
风很大 | then=树叶掉了下来
天气很冷 | then=水结成了冰
天气很热 | then=大家都想喝水
没有人浇水 | then=花都干了
路上有很多车 | then=我们来晚了
杯子掉在地上 | then=杯子碎了
月亮出来了 | then=路变亮了
停电了 | then=屋里一片漆黑
雪下得很大 | then=路上很滑
路太滑 | then=车开得很慢
秋天到了 | then=树叶变黄了
春天来了 | then=小草发芽了
火很热 | then=冰化成了水
气球没有扎紧 | then=气球里的气跑光了
没有风 | then=风筝飞不起来
门没有关好 | then=小猫跑出去了
水烧开了 | then=锅里冒出了热气
电池没电了 | then=玩具车不动了
树上的果子熟了 | then=小鸟飞来吃果子
河上没有桥 | then=人们要坐船过河
楼里没有电梯 | then=大家要走楼梯
灯太暗 | then=书上的字看不清
声音太大 | then=小宝宝被吵醒了
天上有很多云 | then=看不见星星
闹钟坏了 | then=大家都起晚了
糖放在水里 | then=水变甜了
轮子坏了 | then=车走不动了
fact cause family=cause weight=4
cast a cause
- 因为{a}，所以{a.then}。
/ {a}，{a.then}。
/ 问：为什么{a.then}？答：因为{a}。
/ {a.then}，因为{a}。
/ {a}，所以{a.then}。
words ifthen
下雨了 | then=带上雨伞
口渴了 | then=喝水
累了 | then=休息一下
觉得冷 | then=多穿一件衣服
觉得热 | then=打开窗户
生病了 | then=去看医生
迷路了 | then=找警察帮忙
饿了 | then=吃点东西
做错了事 | then=说对不起
得到了帮助 | then=说谢谢
红灯亮了 | then=停下来
绿灯亮了 | then=往前走
手脏了 | then=洗手
困了 | then=早点睡觉
有不懂的问题 | then=问老师
fact ifthen family=cause weight=3
cast a ifthen
cast g family
- 如果{a}，就{a.then}。
/ {g}说：“如果{a}，就{a.then}。”
/ {a}的时候，要{a.then}。
/ 问：{a}怎么办？答：{a.then}。
words although
外面下着雨 | but=还是去上学了
天气很冷 | but=还是早早地起了床
题目很难 | but=还是做出来了
路很远 | but=还是走到了
生病了 | but=还是坚持写完了作业
摔倒了 | but=马上站了起来
跑得很累 | but=没有停下来
年纪小 | but=懂得很多道理
个子不高 | but=跑得很快
心里害怕 | but=还是走了过去
第一次没有成功 | but=没有放弃
钱不多 | but=还是给妈妈买了礼物
fact although family=cause weight=4
cast a although
cast h boy girl
hold h a
- 虽然{a}，但是{h}{a.but}。
/ 虽然{a}，可是{h}{a.but}。
/ {a}，可是{h}{a.but}。
/ 虽然{a}，{h}{a.but}。
fact animal-cause family=cause weight=3
cast a animal
cast b animal
cast p place+out
need a.food != b.food
hold a b
- 因为{a}饿了，所以{a.he}去找{a.food}。
/ {a}很高兴，因为{a.he}找到了{a.food}。
/ 问：{a}为什么去{p}？答：因为{a.he}要找{a.food}。
/ {a}迷路了，{b}帮助了{a.him}，所以{a.he}谢谢{b}。
