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
- {f}说：“生日快乐！这是给你的{o}。”
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

plot color-gift weight=3
cast h boy girl
cast f boy girl family
cast o thing+dye
cast c color
cast d color
cast m mood+joy
hold o c
- {f}给{h}买了一{o.unit}{c}的{o}。
/ {h}有一{o.unit}{c}的{o}，是{f}送的。
/ {f}去商场买东西，给{h}带回来一{o.unit}{c}的{o}。
! gave f o h
! color o c
- {h}本来想要{d}的，可是一看见{o.this}，就喜欢上了。
/ {h}最喜欢{c}，所以心里很{m}。
/ 商店里还有{d}的，可是{h}就喜欢{c}的。
- {h}把{o}[看了又看|小心地放好|拿给同学们看]。
/ {h}[舍不得弄脏它|连睡觉的时候也想着它]。
! has h o
? {h}{+glad-child}。
- {f}问：“你喜欢吗？”{h}说：“喜欢，{c}真好看！”
/ 同学们看见了，都说：“这{o.unit}{c}的{o}真好看！”
/ {h}对{f}说：“谢谢你，这是我最喜欢的{o}。”
! likes h o
? {h}觉得很{m}。
/ 每次看到{o}，{h}都会想起{f}。

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
/ {h}问：“你饿不饿？”{f}说：“有一点儿饿。”
/ {f}坐在一边，[一句话也不说|悄悄地咽了咽口水]。
/ {f}看了看自己的书包，[里面空空的|什么吃的也没有]。
- {h}把{a.a}给了{f}。
/ {h}说：“我们一人一{a.unit}吧。”{@h}给了{f}{a.a}。
/ {h}想：好东西要和朋友分享。{@h}就把{a.a}给了{f}。
! gave h a f
- {+thank f h}
? {f}吃了一口，说：“{a.taste}，真好吃！”
! ate f a
- 两个人吃着{a}，心里都很{m}。
/ {+since}两个人成了好朋友，心里都很{m}。
/ {h}虽然少吃了一{a.unit}，可是心里很{m}。
! feels h m

plot quarrel weight=2
cast h boy girl
cast f boy girl
cast o thing+toy
cast b mood+angry
cast m mood+joy
hold h o
< {+tell-two h f}
- {h}和{f}都想玩{o}。{h}说：“是我先拿到的！”{f}说：“应该给我玩！”
/ {+day}{h}和{f}为了{o.a}吵了起来。
/ 教室里只有{o.a}，{h}想要，{f}也想要，谁也不让谁。
- 两个人都很{b}，谁也不说话。
/ {f}{b}地走了，{h}一个人坐在椅子上，也很{b}。
/ {h}把{o}往地上一放，很{b}，不理{f}了。
! felt h b
! why-quarrel h b f
- 过了一会儿，{h}[觉得自己不对|觉得一个人玩没有意思]。
/ {h}想了想：{f}是我的好朋友，我不应该这样。
/ {h}想起了{f}平时对自己的好，心里[不好受|后悔了]。
- {@h}把{o}给了{f}，说：“对不起，我们一起玩吧。”
/ {h}把{o}拿给{f}，说：“对不起，你先玩吧。”
/ {+sorry h f}{h}把{o}放到{f}手里。
! gave h o f
- {f}说：“没关系，我也不好。”
/ {+forgive f}
/ {f}笑了，说：“我们一人玩一会儿。”
/ {f}拉着{h}的手，说：“我们[一起玩|轮流玩]吧。”
- 两个人又成了好朋友，{h}很{m}。
/ 从那以后，两个人再也没有吵过架。{h}很{m}。
/ 两个人你玩一会儿，我玩一会儿，{h}觉得很{m}。
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
- {f}走过去说：“你好，我叫{f}。你喜欢做什么？”{h}说：“我喜欢{k}。”
/ {f}问：“你喜欢{k}吗？”{h}说：“喜欢。”
/ {f}说：“[我们做朋友吧|你愿意和我做朋友吗]？我喜欢{k}。”{h}说：“我也喜欢{k}！”
! likes h k
- {f}说：“[太好了|真巧]，以后我们一起{k}吧！”
/ {h}{+joyful}，[话也多了起来|和{f}说个不停]。
/ {f}给{@h}看自己的{o}，两个人说了很多话。
/ {f}带着{h}[看了看操场|去看图书馆|认识了别的同学]。
! friend h f
- 放学了，两个人一起回家。
/ 从那天起，{h}有了第一个朋友。
/ {h}回到家，对妈妈说：“我有新朋友了，名字叫{f}！”
! newfriend h f

plot hide-seek weight=2
cast h boy girl
cast f boy girl
cast g boy girl
cast s hide+in
cast r hide+in
hold f s
< {+tell-two h f}
- {h}、{f}和{g}在家里捉迷藏。
/ 放学以后，{h}叫上{f}和{g}，一起捉迷藏。
/ 星期天，三个好朋友在一起玩，{h}说：“我们捉迷藏吧！”{f}和{g}都说好。
- {h}闭上眼睛，大声数：“一，二，三……”
/ 轮到{h}来找。{@h}用手蒙住眼睛，从一数到十。
- {f}躲在{s}，{g}躲在{r}。
/ {f}很快就躲到了{s}，{g}想了想，躲到了{r}。
! hid f s
! hid2 g r
- {h}先看了看[身后|屋子里面]，没有人。
/ {h}找来找去，[一个人也没看见|什么声音也没有]。
? 忽然，{r}有一点声音。
- {@h}走过去一看，{g}果然在{r}！
/ {+soon}{h}在{r}找到了{g}。{g}说：“你真厉害！”
- 可是{f}在哪儿呢？{h}找了很久，才在{s}找到{f}。
/ {h}和{g}一起找{f}。最后，{f}从{s}跑出来，说：“我在这里！”
- 三个人都[哈哈大笑|笑了起来]。
/ {f}说：“再玩一次吧！”
ask hid F:name S:place
- 问：{F}躲在哪里？答：[{S}|在{S}|{F}躲在{S}]。
- 问：谁躲在{S}？答：[{F}|{F}躲在{S}]。
ask hid2 F:name S:place
- 问：{F}躲在哪里？答：[{S}|在{S}|{F}躲在{S}]。
- 问：谁躲在{S}？答：[{F}|{F}躲在{S}]。

plot swap weight=2
cast h boy girl
cast f boy girl
cast o thing+toy
cast q thing+toy thing+music
cast m mood+joy
hold o q
- {h}有{o.a}，{f}有{q.a}。
/ {h}的{o}玩了很久，有点玩腻了。{f}有{q.a}，也玩腻了。
! has h o
! has f q
- {h}说：“我用{o}换你的{q}，好吗？”
/ {h}看着{q}，问：“我们换一换，好不好？”
/ 两个人坐在一起。{h}说：“你的{q}真好看。”{f}说：“你的{o}也好看。”
- {f}[想了想，|]说：“[好啊|行，我们换吧]！”
- 于是，{h}把{o}给了{f}，{f}把{q}给了{h}。
/ {h}拿到了{q}，{f}拿到了{o}。
~ has h o
~ has f q
! has h q
! has f o
- 现在，{h}玩{q}，{f}玩{o}，两个人都很{m}。
/ 两个人拿着新玩具，都很{m}。
! feels h m
? {h}说：“一个星期以后，我们再换回来。”
/ 妈妈知道了，说：“朋友之间可以[互相分享|交换玩具]。”

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
/ {h}说：“这{o.unit}{o}送给你，你看见它就像看见我。”
! gave h o f
- {f}说：“我会给你写信的。”
/ {f}拉着{h}的手，说：“我们永远是好朋友。”
/ {f}{+sad}，说：“谢谢你，我不会忘记你的。”
- 车开走了，{h}站在路边，一直挥着手。
/ {f}上了车，[从窗口伸出手来|一直看着{h}]。
- 过了一个月，{h}收到了{f}的信，[高兴得读了一遍又一遍|马上写了回信]。
+ wrote f h
/ 后来，两个人常常[打电话|写信]，还是好朋友。
ask wrote F:name H:name
- 问：谁给{H}写了信？答：[{F}|{F}给{H}写了信]。

plot hide-outside weight=2
cast h boy girl
cast f boy girl
cast g boy girl
cast s hide+outside
cast r hide+outside
cast p place+green-water
hold f s
< {+tell-two h f}
- {h}、{f}和{g}在{p.in}捉迷藏。
/ 放学以后，{h}叫上{f}和{g}，到{p.in}捉迷藏。
/ 星期天，三个好朋友在{p.in}玩，{h}说：“我们捉迷藏吧！”{f}和{g}都说好。
? {+nature}
- {h}闭上眼睛，大声数：“一，二，三……”
/ 轮到{h}来找。{@h}用手蒙住眼睛，从一数到十。
- {f}躲在{s}，{g}躲在{r}。
/ {f}很快就躲到了{s}，{g}想了想，躲到了{r}。
! hid f s
! hid2 g r
- {h}先看了看[左边|身后]，没有人。
/ {h}找来找去，[一个人也没看见|什么声音也没有]。
? 忽然，{r}有一点声音。
- {@h}走过去一看，{g}果然在{r}！
/ {+soon}{h}在{r}找到了{g}。{g}说：“你真厉害！”
- 可是{f}在哪儿呢？{h}找了很久，才在{s}找到{f}。
/ {h}和{g}一起找{f}。最后，{f}从{s}跑出来，说：“我在这里！”
- 三个人都[哈哈大笑|笑了起来]。
/ {f}说：“再玩一次吧！”
