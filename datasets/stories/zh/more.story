plot lost-way weight=2
cast h boy girl
cast f grown
cast g family
cast p place+out
cast m mood+good
hold h p
- {g}带{h}去{p}玩。{h}跑得太快，找不到{g}了。
/ {p.in}人很多，{h}和{g}走散了。
! at h p
- {@h}[站在那里哭了起来|心里很害怕，不知道怎么办]。
/ {@h}到处找，可是没有看见{g}。
- {f}走过来问：“孩子，你怎么了？”{h}说：“我找不到{g}了。”
/ {f}看见了，说：“别怕，我帮你找。”
- {f}带着{h}[慢慢地往前走|站在大门口等]。
/ {f}拉着{h}的手，一边走一边找。
- 不久，{g}来了。{h}[马上跑了过去|高兴得跳了起来]。
/ 这时候，{g}也在找{h}，三个人终于见面了。
? {h}对{f}说：“谢谢您！”
? {h}又{m}起来了。
! feels h m

plot snow
cast h boy girl
cast f boy girl
cast o thing+wear
cast p place+out
hold h p
- 冬天，下了一场大雪。{h}和{f}在{p.in}堆雪人。
/ 早上，{h}看见外面下雪了，就叫{f}去{p}堆雪人。
! at h p
! friend h f
- 两个人先堆了一个大雪球，又堆了一个小雪球。
/ {h}堆雪人的身体，{f}堆雪人的头。
- 雪人的鼻子是一根萝卜，眼睛是两块石头。
/ {f}用萝卜做鼻子，用石头做眼睛。
- {h}把自己的{o}给了雪人。
/ {f}说：“雪人会冷的。”{h}就给雪人带来了{o.a}。
- 雪人看起来[真可爱|好像在笑]。
/ 大家看见雪人，都笑了。
? 后来天气暖和了，雪人慢慢地变成了水。

plot seed weight=2
cast h boy girl
cast f family
cast a food+fruit
hold h a
- 春天，{f}给了{h}一粒种子。
/ {h}问{f}：“怎样才能有很多{a}呢？”{f}给了{@h}一粒种子。
- {h}把种子种在院子里，每天给它浇水。
/ {h}在花园里挖了一个小洞，把种子放了进去。
- 过了几天，种子还没有发芽。{h}很着急。
/ {h}天天去看，可是什么也没有长出来。
- {f}说：“别着急，种子也要睡觉。”
/ {f}说：“再等一等，它会长大的。”
- 一天早上，{h}看见了一片绿色的小叶子。
/ 下了一场雨以后，小小的叶子长出来了。
- 几年以后，小树长大了，{h}吃到了自己种的{a}。
/ 后来，它长成了一棵大树，{h}吃到了又大又甜的{a}。
! ate h a

plot bake
cast h boy girl
cast f family
cast g boy girl
cast a food+baked
hold h a
- {h}和{f}在厨房里做{a}。
/ {f}说：“今天我们来做{a}吧。”{h}高兴极了。
! friend h f
- {h}洗手，{f}拿来了水和面。
/ {f}教{h}怎么做，{h}学得很认真。
- 厨房里很香，{h}问：“可以吃了吗？”{f}说：“再等五分钟。”
/ {h}站在旁边等着，肚子饿得咕咕叫。
- {a}做好了。{h}吃了一口，说：“真香啊！”
/ 不一会儿，{a}做好了，又香又好吃。
! ate h a
? {h}把一{a.unit}{a}送给了{g}。
! gave h a g

plot quarrel weight=2
cast h boy girl
cast f boy girl
cast o thing+toy
hold h o
- {h}和{f}都想玩{o}。{h}说：“是我先拿到的！”{f}说：“应该给我玩！”
/ {+day}{h}和{f}为了{o.a}吵了起来。
- 两个人都很生气，谁也不说话。
/ {f}生气地走了，{h}一个人坐在椅子上。
- 过了一会儿，{h}[觉得自己不对|觉得一个人玩没有意思]。
/ {h}想了想：{f}是我的好朋友，我不应该这样。
- {@h}把{o}给了{f}，说：“对不起，我们一起玩吧。”
/ {h}把{o}拿给{f}，说：“对不起，你先玩吧。”
! gave h o f
- {f}说：“没关系，我也不好。”
/ {f}笑了，说：“我们一人玩一会儿。”
- 两个人又成了好朋友。
/ 从那以后，两个人再也没有吵过架。

plot owner weight=2
cast h boy girl
cast f boy girl
cast o thing+wear thing+school thing+small
cast p place
hold h o
- {h}在{p.in}捡到了{o.a}。
/ {+day}{h}走到{p}的时候，看见地上有{o.a}。
! found h o
- {@h}想：这是谁的{o}呢？
/ {@h}想：丢了{o}的人一定很着急。
- {h}站在那里等了很久。
/ {h}问了很多人，大家都说：“不是我的。”
- 后来，{f}跑来了，说：“我的{o}不见了！”
/ {f}走过来问：“你看见{o.a}了吗？”
- {h}说：“是这{o.unit}吗？给你。”
/ {h}把{o}还给了{f}。
- {+thank f h}

plot fly weight=2
cast h animal+wing
cast f animal-wing
cast t tree
hold h f
- 有一只{h}不敢飞，天天站在{t}上。
/ {t}上住着一只{h}，它还不会飞。
! who h
- {f}在树下说：“你试一试吧，不要怕。”
/ {f}问：“你为什么不飞呢？”{h}说：“我怕掉下来。”
- {h}张开翅膀，可是又害怕了。
/ 第一次，{h}掉在了草地上，有点疼。
- {f}说：“没关系，再来一次。”
/ {f}一直在旁边给它加油。
- 一阵风吹来，{h}用力一跳，飞起来了！
/ {h}试了一次又一次，终于飞起来了。
- {h}在天上大声说：“谢谢你，{f}！”
/ {h}飞得很高很高，{f}在下面看着，高兴极了。

plot new-pupil weight=2
cast h boy girl
cast f boy girl
cast o thing+school
cast k skill
hold h f
- 班里来了一个新同学，名字叫{h}。
/ 今天，老师对大家说：“这是新同学{h}。”
- {h}谁也不认识，一个人坐着，不说话。
/ 下课了，{h}一个人站在窗边。
- {f}走过去说：“你好，我叫{f}。你喜欢做什么？”{h}说：“我喜欢{k}。”
/ {f}问：“你喜欢{k}吗？”{h}说：“喜欢。”
- {f}说：“我也喜欢{k}，我们一起去吧。”
/ {f}给{@h}看自己的{o}，两个人说了很多话。
! friend h f
- 放学了，两个人一起回家。
/ 从那天起，{h}有了第一个朋友。

plot wish
cast h boy girl
cast f family
cast o thing
cast m mood+good
hold h o
- {h}很想要{o.a}，可是{@h}没有钱。
/ 商店里有{o.a}，{h}看了很久，很想要。
- {f}说：“你帮我做事，就可以得到钱。”
/ {h}决定自己慢慢存钱。
- 从那天起，{h}每天[帮{f}扫地|帮{f}洗碗|帮{f}浇花]。
/ {h}[天天帮忙做事|不再买糖吃]，把钱放在一个盒子里。
- 一个月以后，钱够了。{h}买了{o}。
/ 过了很久，{h}终于买到了{o}。
! bought h o
- {f}说：“{h}长大了。”{h}听了很{m}。
/ {h}拿着{o}，心里很{m}。
! feels h m

fact date
any m number
any d number
need m.value > 0
need m.value < 13
need d.value > 0
- 今天是{m}月{d}号。
fact basket weight=2
cast o thing-home
cast a thing+toy
cast h boy girl
hold o h
- [篮子里有{o.a}。|问：篮子里有什么？答：篮子里有{o.a}。|问：这{o.unit}{o}是谁的？答：这{o.unit}{o}是{h}的。|{o}在篮子里，{a}在桌子上。|{h}的{o}在篮子里。]
fact greet weight=2
cast h boy girl
cast f boy girl
cast k skill
hold h f
- [“你好，{f}！”{h}说。“你好，{h}！”{f}说。|我叫{h}，我的朋友叫{f}。|{h}是{f}的好朋友。|{h}会{k}，{f}不会。|{h}喜欢{k}，{f}也喜欢{k}。|{h}和{f}一起上学。|{h}在看书，{f}在写字。]
