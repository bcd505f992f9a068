phrase day
- 有一天，
- 一天，
- 有一次，
phrase once h
- 从前有一只{h}。
- 从前，有一只可爱的{h}。
- 很久以前，有一只{h}。
phrase thank h f
- {h}说：“谢谢你，{f}！”
- {h}对{f}说：“谢谢！”
- {h}笑着说：“谢谢{f}！”
phrase end h
- 天黑了，{@h}高高兴兴地回家了。
- {@h}觉得这一天过得真好。
- 晚上，{@h}睡得很香。

ask has H O
- 问：{H}有什么？答：{H}有{O.a}。
ask found F O
- 问：谁找到了{O}？答：{F}找到了{O}。
ask where O S
- 问：{O}在哪里？答：{O}在{S}。
ask at H P
- 问：{H}去了哪里？答：{H}去了{P}。
ask feels H M
- 问：{H}的心情怎么样？答：{H}很{M}。
ask likes H O
- 问：{H}喜欢什么？答：{H}喜欢{O}。
ask ate H O
- 问：{H}吃了什么？答：{H}吃了{O}。
ask bought H O
- 问：{H}买了什么？答：{H}买了{O}。
ask gave F O H
- 问：谁把{O}给了{H}？答：{F}把{O}给了{H}。
ask friend H F
- 问：{H}和谁在一起？答：{H}和{F}在一起。
ask won H
- 问：谁赢了？答：{H}赢了。
ask who H
- 问：这个故事说的是谁？答：这个故事说的是{H}。
ask learned H F
- 问：谁教{H}？答：{F}教{H}。

plot lost-thing weight=2
cast h boy girl
cast f boy girl family grown
cast o thing
cast s spot
cast m mood+good
hold h o
- {h}有{o.a}，很喜欢{o.this}。
/ {h}最喜欢的东西是{o.a}。
/ {h}有{o.a}，天天都带着。
! has h o
- {+day}{o}不见了，{@h}[很着急|很难过|急得快要哭了]。
/ 可是有一天，{@h}找不到{o}了，心里[很着急|很难过]。
- {f}问：“[你怎么了|你在找什么]？”{h}说：“我的{o}不见了。”
/ {f}走过来问：“[要我帮忙吗|你为什么不高兴]？”{h}说：“我找不到{o}了。”
- 两个人一起找，找了[很久|半天|好一会儿]。
/ {f}说：“别着急，我们一起找。”
/ {f}[马上|立刻]帮{h}一起找。
- 最后，{f}在{s}找到了{o}。
/ 后来，{f}看了看{s}，{o}就在那里！
! found f o
! where o s
- {+thank h f}
? {h}[又|终于]{m}起来了。
! feels h m

plot gift weight=2
cast h boy girl
cast f boy girl
cast o thing
cast m mood+good
hold h o
- 今天是{h}的生日。{f}送给{@h}{o.a}。
/ {h}过生日，{f}来了，手里拿着{o.a}。
! gave f o h
- {f}说：“生日快乐！这是给你的{o}。”
/ “祝你生日快乐！”{f}笑着说。
- {h}看着{o.this}，心里很{m}。
/ {h}接过{o}，[非常|特别]{m}。
! has h o
! feels h m
- {+thank h f}
? {h}请{f}吃了一块蛋糕。
/ 妈妈给{h}和{f}切了蛋糕。
? 两个人玩到了天黑。

plot picnic
cast h boy girl
cast f boy girl
cast p place+out
cast a food
cast b food
cast w weather
hold h p
- 今天{w.say}。{h}和{f}去{p}玩。
/ 今天天气很好。{h}叫上{f}，一起去{p}。
! at h p
! friend h f
- {h}带了{a.a}，{f}带了{b.a}。
/ {f}的包里有{b}，{h}的包里有{a}。
- 两个人坐在{p.in}，{h}吃了{a}，{f}吃了{b}。
/ 玩累了，{h}吃{a}，{f}吃{b}。
! ate h a
! ate f b
? {f}说：“{b}真好吃！”
/ {h}说：“{a}很甜，你也尝尝吧。”
- 太阳下山了，两个人[高高兴兴地|慢慢地]回家了。
/ 两个人都觉得今天很开心。

plot rain weight=2
cast h boy girl
cast f boy girl
cast p place+indoor
hold h f
- 放学了，外面下起了[大雨|小雨]。{h}没有带雨伞。
/ 下雨了，{h}站在{p.in}，没有雨伞，回不了家。
- {f}有一把大雨伞。{f}说：“我们一起走吧。”
/ {f}走过来问：“你没有雨伞吗？”{h}说：“没有。”{f}把自己的雨伞打开了。
! friend h f
- 两个人打着一把雨伞，[慢慢地|一起]走回家。
/ {f}把{h}送到了家门口。
- {+thank h f}
? 妈妈看见了，说：“{f}真是个好孩子。”
? 第二天，{h}和{f}成了好朋友。

plot shop weight=2
cast h boy girl
cast f family
cast a food
cast b food thing+school
cast t time
hold h a
- {t}，{h}和{f}去商店买东西。
/ {t}，{f}带{h}去商店。
! friend h f
- {f}问：“你想买什么？”{h}说：“我想买{a}，我喜欢吃{a}。”
/ {h}看见了{a}，说：“我喜欢吃{a}，可以买吗？”
! likes h a
- {f}买了{a.a}和{b.a}。
/ {f}说：“好吧。”{@f}买了{a.a}，还买了{b.a}。
! bought f a
- 回到家里，{h}吃了{a}，说：“真好吃！”
/ 回家的路上，{h}[开心地|高兴地]吃着{a}。
! ate h a
? {f}看着{h}笑了。

plot little-animal weight=3
cast h animal
cast f animal
need h.skill != f.skill
need h.food != f.food
cast m mood+good
hold h f
- {+once h}{@h}住在{h.home}，[想找一个朋友|没有朋友，觉得很孤单]。
- {+day}{h}遇见了{f.a}。{h}说：“你好！我们一起玩好吗？”
/ {+day}{h.home}来了{f.a}。{h}问：“你愿意和我做朋友吗？”
! friend h f
- {f}说：“好啊！”
/ {f}点点头说：“我愿意。”
- {h}请{f}吃{h.food}，{f}请{h}吃{f.food}。
/ {h}教{f}{h.skill}，{f}教{h}{f.skill}。
- 从那以后，{h}和{f}成了[好朋友|最好的朋友]，{h}很{m}。
/ {h}有了新朋友，心里很{m}。
! feels h m

plot hungry-animal weight=2
cast h animal
cast f animal
need h.food != f.food
hold h f
- {+once h}{+day}{@h}饿了，想吃{h.food}。
/ 一只{h}肚子饿了，想吃{h.food}。
- 可是{@h}找了[很久|半天]，什么也没有找到。
/ 可是家里没有{h.food}了，{@h}很难过。
- {f}看见了，说：“别难过，我来帮你。”
/ 这时候，{f}来了，问：“你怎么了？”{h}说：“我饿了。”
- {f}带着{h}找到了很多{h.food}。
/ {f}帮{h}找来了{h.food}。
- {h}吃得饱饱的，说：“谢谢你，{f}！”
/ {+thank h f}
? 后来，{h}也常常送{f.food}给{f}吃。

plot mat weight=2
cast h animal
cast m time-night
- 从前有一只{h}，它有一个软软的垫子。
/ {m}，{h}在院子里跑来跑去。
- {h}跑累了，就坐在垫子上休息。
/ {h}坐在垫子上，因为它累了。
! who h
- 太阳照在{h}身上，[很暖和|舒服极了]。
/ 风轻轻地吹着，{h}闭上了眼睛。
- 不一会儿，{h}睡着了。
/ {@h}很快就睡着了。
? 醒来以后，{h}想吃{h.food}。
/ 天黑了，{h}才醒过来。

plot help-animal weight=2
cast h boy girl
cast a animal
cast p place+out
cast m mood+good
hold h a
- {+day}{h}在{p.in}看见了{a.a}。
/ {h}去{p}玩，看见{a.a}躺在地上。
! at h p
- {a.this}的腿受伤了，[走不动|不能走路]了。
/ {a}[又冷又饿|又渴又累]，样子很可怜。
- {h}说：“别怕，我来帮你。”
/ {h}轻轻地抱起了{a}。
- {h}把{a}带回家，给它吃{a.food}。
/ {h}给{a}吃了{a.food}，还给它喝了水。
- 过了几天，{a}好了，高兴得跳了起来。
/ 几天以后，{a}又能跑能跳了。
- {h}看了也很{m}。
! feels h m

plot learn weight=2
cast h boy girl
cast f boy girl family
cast k skill
hold h k
- {h}想学{k}，可是还不会。
/ {h}看见{f}{k}，也想学。
- {f}说：“我来教你。”
/ {h}问{f}：“你能教我{k}吗？”{f}说：“当然可以。”
! learned h f
- 第一天，{h}[学得很慢|总是做不好]，有点难过。
/ 开始的时候，{h}觉得太难了。
- {f}说：“慢慢来，不要着急。”
/ {f}告诉{h}：“多练习就会了。”
- {h}每天都练习。[一个星期|一个月]以后，{@h}学会了{k}。
/ {h}练了很多天，终于学会了{k}。
- {h}高兴地说：“我会{k}了！”
/ {+thank h f}

plot sick
cast h boy girl
cast f boy girl
cast a food+fruit
hold h a
- {h}生病了，[头很疼|一直咳嗽]，不能去上学。
/ 今天，{h}没有来学校，因为{h.he}生病了。
- {f}带着{a}去看{h}。
/ 放学以后，{f}买了{a}，去{h}家里看{h}。
- {f}问：“你好一点了吗？”{h}说：“好多了。”
/ {f}说：“医生说要多喝水、多休息。”
- {f}把{a}给了{h}。
/ {f}把{a}给了{h}。{h}吃了{a}，觉得好多了。
! gave f a h
- 第二天，{h}的病好了。
/ 过了两天，{h}又和{f}一起上学了。

plot share
cast h boy girl
cast f boy girl
cast a food
cast m mood+good
hold h a
- {h}有{a.two}，{f}没有。
/ 中午，{h}带了{a.two}，{f}忘了带吃的。
! has h a
- {f}[看着{a}，没有说话|肚子饿了]。
/ {h}问：“你饿不饿？”{f}说：“有一点儿饿。”
- {h}把{a.a}给了{f}。
/ {h}说：“我们一人一{a.unit}吧。”{@h}给了{f}{a.a}。
! gave h a f
- {+thank f h}
- 两个人吃着{a}，心里都很{m}。
/ 从此，两个人成了好朋友，心里都很{m}。
! feels h m

plot tree
cast h boy girl
cast f boy girl grown
cast o thing+toy
cast t tree
hold h o
- {h}在{t}下面玩{o}。
/ 下午，{h}带着{o}来到{t}下面玩。
! has h o
- 一阵大风吹来，{o}飞到了树上。
/ {@h}用力一扔，{o}挂在了树上。
- {h}够不着，[急得直跳|急得要哭了]。
/ 树太高了，{h}拿不到{o}。
- {f}看见了，[搬来了梯子|拿来一根长长的竹竿]。
/ {h}只好去找{f}帮忙。
- 不一会儿，{f}就把{o}拿下来，交给了{h}。
/ {f}很快就拿到了{o}，还给了{h}。
! gave f o h
- {+thank h f}

plot broken
cast h boy girl
cast f family
cast o thing+home
cast r place+room
hold h o
- {h}在{r.in}跑来跑去，不小心弄坏了{o}。
/ {+day}{h}在{r.in}玩，把{f}的{o}弄坏了。
- {h}心里很害怕。{@h}想：要不要告诉{f}呢？
/ {h}看着坏了的{o}，心里很难过。
- 最后，{h}对{f}说：“对不起，{o}是我弄坏的。”
/ {f}回来了。{h}说：“对不起，我把{o}弄坏了。”
- {f}没有生气，说：“你说了真话，是个好孩子。”
/ {f}摸摸{h}的头，说：“没关系，下次小心一点。”
? {f}和{h}一起把地扫干净了。
! who h

plot race weight=2
cast h animal+slow
cast f animal-slow
cast t tree
hold h f
- {h}和{f}比赛跑步，看谁先跑到{t}那里。
/ {+day}{f}对{h}说：“我们来比赛吧，先到{t}的就赢了。”
! friend h f
- {f}跑得很快，一会儿就跑到了前面。
/ 一开始，{f}跑在前面。
- {f}想：“{h}跑得那么慢，我先睡一会儿吧。”
/ 跑到一半，{f}停下来吃{f.food}。
- {h}[不怕累，一直往前跑|一步也没有停]。
/ {h}虽然很累，可是没有停下来。
- 最后，{h}先到了，赢了比赛。
/ 等{f}跑到{t}那里的时候，{h}已经到了。
! won h
? {f}说：“下次我一定不偷懒了。”

plot season
cast h boy girl
cast f family
cast s month
cast p place+out
hold h p
- {s}来了，{s.say}。{f}带{h}去{p}。
/ {s}到了。{h}对{f}说：“我们去{p}玩吧。”
! at h p
! friend h f
- {h}问：“{s}以后是什么季节？”{f}说：“{s}以后是{s.next}。”
/ {f}说：“你看，{s.say}。”
- {h}说：“我喜欢{s}。”
/ 两个人在{p.in}走了很久。{h}很喜欢{s}。
! likes h s
- 回家以后，{h}画了一张画，画的是{p}。
/ 回到家里，{h}把看到的都告诉了奶奶。

plot night
cast h boy girl
cast f family
cast o thing+cuddly
hold h o
- 晚上，{h}睡不着，因为{h.he}怕黑。
/ 天黑了，{h}躺在床上，有点害怕。
- {f}走进来，给{h}讲了一个故事。
/ {h}叫了一声{f}，{f}马上来了。
- {f}说：“别怕，我在这里。”
/ {f}打开了一盏小灯。
- {h}抱着{o}，慢慢地睡着了。
/ {f}把{o}放在{h}身边，{h}很快就睡着了。
! has h o
? {@h}做了一个好梦。

plot clean
cast h boy girl
cast f family
cast r place+room
cast o thing+toy thing+school
hold h o
- {r.in}很乱，地上有{o}，还有很多纸。
/ 星期天，{f}对{h}说：“{r}太乱了，我们来打扫吧。”
- {h}扫地，{f}擦桌子。
/ {f}扫地，{h}把东西放好。
! friend h f
- {h}在地上找到了{o}，把它放进了柜子里。
/ {h}把{o}擦干净，放进了柜子里。
- 很快，{r.in}变得又干净又整齐。
/ 打扫完以后，{r}变干净了。
- {f}说：“{h}真能干！”
/ {h}虽然累，可是很高兴。

plot read
cast h boy girl
cast f boy girl
cast a animal
cast p place
hold h a
- {h}[在{p.in}|坐在{p.in}]看书，书里说的是{a.a}的故事。
/ {h}有一本新书，{@h}在{p.in}看书。书里有{a.a}。
- {f}问：“你在看什么书？”{h}说：“我在看{a}的故事。”
/ {f}走过来，也想看。
! friend h f
- {h}说：“我们一起看吧。”
/ {h}把书给{f}看。
- 书里的{a}喜欢{a.skill}，还喜欢吃{a.food}。
/ 故事里的{a}住在{a.home}，喜欢吃{a.food}。
- 两个人看得很开心。
/ 看完以后，{f}说：“这个故事真好听！”

plot borrow
cast h boy girl
cast f boy girl
cast o thing+school
cast d day
hold h o
- {d}，{h}忘了带{o}。
/ {d}上课的时候，{h}找不到自己的{o}。
- {h}问{f}：“可以借我{o.a}吗？”{f}说：“当然可以。”
/ {h}小声对{f}说：“我没有{o}，怎么办？”{f}说：“我有{o.two}，借给你一{o.unit}。”
/ {f}看见了，说：“我有{o.two}，[这{o.unit}你先用吧|你用这{o.unit}吧]。”
! gave f o h
- {+thank h f}
- {d.next}，{h}把{o}还给了{f}。
! who h
