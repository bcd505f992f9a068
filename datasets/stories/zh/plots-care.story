# 帮助、照顾、诚实。

plot help-animal weight=2
cast h boy girl
cast a animal+small-tiny
cast p place+out
cast b mood+fear
cast m mood+good
hold h a
< {+tell-two h a}
- {+day}{h}在{p.in}看见了{a.a}。
/ {h}去{p}玩，看见{a.a}躺在地上。
/ 下雨的时候，{h}在{p.in}发现了{a.a}。
! at h p
? {+nature}
- {a.this}受伤了，[走不动|动也不动]，很{b}。
/ {a}[又冷又饿|又渴又累]，样子很可怜，心里很{b}。
! felt a b
- {h}{+say}：“别怕，我来帮你。”
/ {h}轻轻地抱起了{a}。
/ {h}蹲下来，摸了摸{a}。
/ {h}想：我应该救救它。{@h}[脱下衣服包住了|小心地抱起了]{a}。
- {h}把{a}带回家，给它吃{a.food}。
/ {h}给{a}吃了{a.food}，还给它喝了水。
/ {h}在盒子里铺上布，让{a}住在里面，还给它吃{a.food}。
! ate-food a
! helped h a
- 过了几天，{a}好了，又有精神了。
/ 几天以后，{a}的身体全好了。
? {h}把{a}送回了[家|它住的地方]。
/ {a}舍不得走，[一直看着{h}|围着{h}转了三圈]。
- {h}看了也很{m}。
/ 看着{a}健康的样子，{h}心里很{m}。
! feels h m
ask ate-food A:animal
- 问：{A}吃了什么？答：[{A.food}|{A}吃了{A.food}]。

plot broken weight=2
cast h boy girl
cast f family
cast o thing+home
cast r place+room
cast b mood+fear
hold h o
- {h}在{r.in}跑来跑去，不小心弄坏了{o}。
/ {+day}{h}在{r.in}玩，把{f}的{o}弄坏了。
/ {h}一个人在{r.in}，手一滑，{o}掉在地上，坏了。
! broke h o
- {h}心里很{b}。{@h}想：要不要告诉{f}呢？
/ {h}看着坏了的{o}，心里很{b}。
! felt h b
! why-broken h b o
? {@h}想把{o}藏起来，可是又觉得不对。
/ {@h}想：说谎不是好孩子。
- 最后，{h}对{f}说：“对不起，{o}是我弄坏的。”
/ {f}回来了。{h}{+say}：“对不起，我把{o}弄坏了。”
/ {f}{+inquire}：“{o}怎么坏了？”{h}红着脸说：“是我弄坏的，对不起。”
/ {+sorry h f}{h}指着坏了的{o}{+say}：“是我弄坏的。”
! said h
- {f}没有生气，说：“你说了真话，是个好孩子。”
/ {f}摸摸{h}的头，说：“没关系，下次小心一点。”
/ {f}笑了，说：“东西坏了可以[修|再买]，说真话最重要。”
/ {+forgive f}{f}又说：“说真话的孩子最勇敢。”
? {f}和{h}一起把地扫干净了。
/ {h}觉得心里轻松多了。

plot seat
cast h boy girl
cast g grown+old
cast f family
cast p place-room-study-home
hold h g
- {h}和{f}坐公共汽车去{p}。
/ 星期天，{f}带着{h}坐车去{p}。
! at h p
! friend h f
- 车上人很多，[有的人站着|大家挤在一起]。{h}[坐在窗边|找到了一个座位]。
/ {h}上车以后，坐在[前面|窗边]，看着外面的[高楼|树木]。
- 车到了一站，{g}上来了，手里[提着菜|拿着包]。
/ {+soon}{g}上了车，[走得很慢|站都站不稳]。
- {h}看见了，马上站起来说：“{g}，您请坐。”
/ {h}连忙对{g}说：“您坐我这儿吧。”
! helped h g
- {g}坐下来，[高兴地说：“谢谢你，好孩子！”|笑着说：“真是个懂事的孩子。”]
/ {g}{+say}：“谢谢，谢谢！你叫什么名字？”{h}{+say}：“我叫{h}。”
? 车上的人都[看着{h}，点点头|夸{h}懂事]。
- {f}小声说：“你做得真好。”
/ {+good-child f h}
/ {h}站着，[腿有点累|车一摇一摇的]，可是心里很高兴。

plot breakfast
cast h boy girl
cast f family
cast a food-fruit-sweet-cake
cast e drink
cast m mood+good
need m != 激动
hold h a
- 星期天早上，{f}还在睡觉，{h}悄悄地起了床。
/ {f}每天都很辛苦，{h}想给{f}做一顿早饭。
/ 今天是{f}的生日，{h}[一大早就起来了|想给{f}一个惊喜]。
- {h}走进厨房，[洗干净手|围上围裙]，开始做早饭。
/ {@h}[轻手轻脚地|悄悄地]走进厨房，拿出了锅和碗。
- {@h}准备了{a.a}和{e.a}。
/ {h}倒了{e.a}，又[热了|准备了]{a.a}。
! made h a
? {@h}还在桌子上放了一朵花。
/ {@h}还写了一张卡片：“{f}，我爱你！”
? {h}看着桌子上的{a}，{+joyful}。
- {f}起床一看，[吃惊地|高兴地]说：“这是你做的吗？”{h}点点头。
/ {h}走到床边，说：“{f}，请吃早饭！”
- {f}吃着{a}，喝着{e}，心里很{m}。
/ {f}[抱住|亲了亲]{h}，心里很{m}。
! ate f a
! feels f m
? {h}{+say}：“以后我常常给你做。”

plot letter
cast h boy girl
cast f relative
cast o thing+cloth thing+school-flat
cast k skill
cast s month
hold h o
- {h}的{f}住在很远的地方，{h}很想念{@f}。
/ {h}好久没有见到{f}了，心里很想念。
! misses h f
- {s}的一天，{h}[拿出纸和笔|坐在书桌前]，给{f}写信。
/ {s}，{h}决定给{f}写一封信。
! when s
- 信上写着：“{f}，您好！我学会了{k}，您什么时候来看我？”
/ {h}写道：“[我很想您。|您身体好吗？]我最近学会了{k}。”
? {h}还画了一张画，放在信里。
- 写好以后，{h}贴上邮票，把信放进了邮筒。
/ 第二天，{h}去邮局把信寄了出去。
- 过了十几天，邮递员送来了一个包裹，里面是{o.a}。
/ 两个星期以后，{f}回信了，还寄来{o.a}。
! gave f o h
- {h}抱着{o}，[好像看见了{f}|心里暖暖的]。
/ {h}[马上|高兴地]给{f}打了电话，说：“我收到了，我很喜欢！”
ask misses H:name F:name
- 问：{H}想念谁？答：[{F}|{H}想念{F}]。
- 问：{H}给谁写信？答：[{F}|{H}给{F}写信]。

plot crossing
cast h boy girl
cast g grown+old
cast p place-room-study-home
cast t time-night
hold h g
- {t}，{h}走在去{p}的路上。
/ {t}，{h}要去{p}，走到了一个路口。
! heads h p
! when t
- 路上车很多，{g}站在路边，[不敢过马路|看不清红绿灯]。
/ {g}[提着很重的菜|背有点弯]，站在马路边，[走不快|等了很久]。
- {h}走过去，说：“{g}，我扶您过马路吧。”
/ {h}想：我应该帮一帮{g}。{@h}走上去，扶住了{g}。
! helped h g
- 红灯停，绿灯行。绿灯亮了，两个人慢慢地走了过去。
/ 等到绿灯亮了，{h}扶着{g}，[一步一步地|小心地]走过马路。
- {g}{+say}：“谢谢你，孩子。”
/ {g}笑着说：“现在的孩子真懂事。”
/ {+good-child g h}
- {h}{+say}：“不用谢。”[说完就跑了|然后高高兴兴地去{p}了]。
/ {h}挥挥手，[又往前走了。|说：“再见！”]
ask heads H:name P:place
- 问：{H}要去哪里？答：[{P}|{H}要去{P}]。
- 问：{H}在去哪里的路上？答：[{P}|{H}在去{P}的路上]。

plot blackout
cast h boy girl
cast f family sibling
cast b mood+fear
cast m mood+joy
cast s spot
hold h f
- 晚上，{h}正在看书，忽然停电了，屋里一片漆黑。
/ 外面打着雷，家里的灯一下子灭了，什么也看不见。{h}一个人在房间里。
- {h}很{b}，[一动也不敢动。|大声叫：“{f}！”]
/ {h}[吓了一跳|不知道怎么办]，心里很{b}。
! felt h b
! why-dark h b
- {f}{+say}：“别怕，我来了。”
/ {f}在外面说：“是停电了，不要怕。”
/ {+comfort f}
- {f}在{s}找到了手电筒，屋里[又亮了|有了一点光]。
/ {f}点起了一根蜡烛，[火光一跳一跳的|屋里亮了起来]。
- 两个人坐在一起，[用手做影子，墙上有了一只“小狗”|讲故事，影子在墙上一动一动的|唱歌，越唱越大声]。
/ {f}用手在墙上做出小兔子的影子，{h}笑了。
- 一个小时以后，电来了。{h}{+say}：“停电也很好玩！”{@h}觉得很{m}。
/ 灯亮了，{h}已经不怕了，还很{m}。
! feels h m
