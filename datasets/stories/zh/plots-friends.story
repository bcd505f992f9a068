# 朋友之间：送礼、分享、吵架、新同学。
plot gift weight=2
cast h boy girl
cast f boy girl
cast o thing+toy thing+school thing+cloth thing+music
cast m mood+joy
need o != 气球
hold h o
< {+tell-two h f}
- 今天是{h}的生日。{f}送给{@h}{o.a}。
/ {h}过生日，{f}来了，手里拿着一个大盒子，里面是{o.a}。
/ {h}的生日到了。{f}早早地准备了礼物：一{o.unit}{o.look}{o}。
/ 星期六，{h}请{f}来家里过生日。{f}带来了{o.a}。
! gave f o h
- {f}{+say}：“生日快乐！这是给你的{o}。”
/ “祝你生日快乐！”{f}笑着说。
/ {f}对{h}说：“祝你[天天快乐|越长越高|快乐健康]！”
- {h}看着{o.this}，心里很{m}。
/ {h}接过{o}，[非常|特别]{m}。
/ {h}打开一看，是一{o.unit}{o.look}{o}，{m}极了。
! has h o
! feels h m
! why-gift h m o
? {h}{+glad-child}。
- {+thank h f}
? {h}请{f}吃了一块蛋糕。
/ 妈妈给{h}和{f}切了蛋糕。
/ {h}吹灭了蜡烛，许了一个愿。
? 两个人玩到了天黑。
/ 大家一起唱起了生日歌。

plot share
cast h boy girl
cast f boy girl
cast a food-bowl-big
cast m mood+good
need m != 激动
hold h a
- {h}有{a.two}，{f}没有。
/ 中午，{h}带了{a.two}，{f}忘了带吃的。
/ 春游的时候，{h}的书包里有{a.two}，{f}的书包里什么吃的也没有。
! has h a
- {f}[看着{a}，没有说话|肚子饿了，咕咕地叫]。
/ {h}{+inquire}：“你饿不饿？”{f}{+say}：“有一点儿饿。”
/ {f}坐在一边，[一句话也不说|悄悄地咽了咽口水]。
/ {f}看了看自己的书包，[里面空空的|什么吃的也没有]。
- {h}把{a.a}给了{f}。
/ {h}{+say}：“我们一人一{a.unit}吧。”{@h}给了{f}{a.a}。
/ {h}想：好东西要和朋友分享。{@h}就把{a.a}给了{f}。
! gave h a f
- {+thank f h}
? {f}吃了一口，说：“{a.taste}，真好吃！”
! ate f a
- 两个人吃着{a}，心里都很{m}。
/ {+since}两个人成了好朋友，心里都很{m}。
/ {h}虽然少吃了一{a.unit}，可是心里很{m}。
! feels h m

plot new-pupil weight=2
cast h boy girl
cast f boy girl
cast g grown+teacher
cast o thing+school
cast k skill
cast b mood+alone mood+fear
hold h f
- 班里来了一个新同学，名字叫{h}。
/ 今天，{g}对大家说：“这是新同学{h}。”
/ 开学第一天，{g}带着一个新同学走进教室，说：“这是{h}，大家欢迎！”
- {h}谁也不认识，一个人坐着，心里很{b}。
/ 下课了，{h}一个人站在窗边，觉得很{b}。
/ 同学们都在玩，{h}[不敢过去|低着头不说话]，心里很{b}。
! felt h b
! why-new h b
- {f}走过去说：“你好，我叫{f}。你喜欢做什么？”{h}{+say}：“我喜欢{k}。”
/ {f}{+inquire}：“你喜欢{k}吗？”{h}{+say}：“喜欢。”
/ {f}{+say}：“[我们做朋友吧|你愿意和我做朋友吗]？我喜欢{k}。”{h}{+say}：“我也喜欢{k}！”
! likes h k
- {f}{+say}：“[太好了|真巧]，以后我们一起{k}吧！”
/ {h}{+joyful}，[话也多了起来|和{f}说个不停]。
/ {f}给{@h}看自己的{o}，两个人说了很多话。
/ {f}带着{h}[看了看操场|去看图书馆|认识了别的同学]。
! friend h f
- 放学了，两个人一起回家。
/ 从那天起，{h}有了第一个朋友。
/ {h}回到家，对妈妈说：“我有新朋友了，名字叫{f}！”
! newfriend h f

plot goodbye weight=2
cast h boy girl
cast f boy girl
cast o thing+toy thing+music thing+nature
cast d day
cast b mood+sad
hold h o
- {d}，{f}告诉{h}：“我要搬家了，[搬到很远的地方去|以后不能和你一起上学了]。”
/ {f}要跟爸爸妈妈搬到别的城市去。{d}，{@f}来和{h}告别。
! when d
- {h}听了，心里很{b}。
/ {h}低着头，半天没有说话，觉得很{b}。
! felt h b
! why-moving h b f
- {@h}拿出自己最喜欢的{o}，送给了{f}。
/ {h}{+say}：“这{o.unit}{o}送给你，你看见它就像看见我。”
! gave h o f
- {f}{+say}：“我会给你写信的。”
/ {f}拉着{h}的手，说：“我们永远是好朋友。”
/ {f}{+sad}，说：“谢谢你，我不会忘记你的。”
- 车开走了，{h}站在路边，一直挥着手。
/ {f}上了车，[从窗口伸出手来|一直看着{h}]。
- 过了一个月，{h}收到了{f}的信，[高兴得读了一遍又一遍|马上写了回信]。
+ wrote f h
/ 后来，两个人常常[打电话|写信]，还是好朋友。
ask wrote F:name H:name
- 问：谁给{H}写了信？答：[{F}|{F}给{H}写了信]。
