# 家里的事：买东西、做饭、打扫、睡觉、种子。
plot shop weight=2
cast h boy girl
cast f family
cast a food-bowl-big
cast b food-bowl thing+school
cast t time
hold h a
< {+tell-about h}
- {t}，{h}和{f}去商店买东西。
/ {t}，{f}带{h}去商店。
/ {t}，{f}对{h}说：“我们去超市吧。”{h}高兴地跟着去了。
! friend h f
! when t
- {f}{+inquire}：“你想买什么？”{h}{+say}：“我想买{a}，我喜欢吃{a}。”
/ {h}看见了{a}，说：“我喜欢吃{a}，可以买吗？”
/ 商店里的东西真多啊！{h}看来看去，最喜欢{a}。
! likes h a
? {h}{+glad-child}。
- {f}买了{a.a}和{b.a}。
/ {f}{+say}：“好吧。”{@f}买了{a.a}，还买了{b.a}。
/ {f}付了钱，买了{a.a}和{b.a}。
! bought f a
? {h}帮{f}提着[篮子|袋子]，一点也不觉得重。
- 回到家里，{h}吃了{a}，说：“真好吃！”
/ 回家的路上，{h}[开心地|高兴地]吃着{a}。
/ 一回到家，{h}就洗了手，吃起了{a}，[{a.taste}|好吃极了]。
! ate h a
? {f}看着{h}笑了。

plot seed weight=2
cast h boy girl
cast f family
cast a food+tree
cast b mood+down mood+worry
cast m mood+joy
hold h a
< {+tell-about h}
- 春天，{f}给了{h}一粒{a}的种子。
/ {h}问{f}：“怎样才能有很多{a}呢？”{f}给了{@h}一粒种子。
/ {h}吃完{a}，看着手里的种子，问：“[它能长成树吗|它会发芽吗]？”{f}{+say}：“我们试一试吧。”
- {h}把种子种在院子里，每天给它浇水。
/ {h}在花园里挖了一个小洞，把种子放了进去。
/ {h}和{f}一起把种子[种在土里|埋进土里]，又浇了水。
- 过了几天，种子还没有发芽。{h}很{b}。
/ {h}天天去看，可是什么也没有长出来，心里很{b}。
! felt h b
! why-seed h b
- {f}{+say}：“别着急，种子也要睡觉。”
/ {f}{+say}：“再等一等，它会长大的。”
/ {f}{+say}：“有阳光和水，它就会发芽。”
? {+nature}
- 一天早上，{h}看见了一片绿色的小叶子。
/ 下了一场雨以后，小小的叶子长出来了。
/ 一个星期过去了，土里冒出了两片小小的叶子。
/ {+finally}嫩嫩的小芽从土里[钻|探]了出来。
? {h}高兴地喊：“发芽了！发芽了！”
- 几年以后，小树长大了，{h}吃到了自己种的{a}，心里很{m}。
/ 后来，它长成了一棵大树，{h}吃到了又大又甜的{a}，觉得很{m}。
! ate h a
! feels h m

plot bake
cast h boy girl
cast f family
cast g boy girl
cast a food+baked
cast b mood+worry
hold h a
- {h}和{f}在厨房里做{a}。
/ {f}{+say}：“今天我们来做{a}吧。”{h}高兴极了。
/ 下雪了，不能出去玩。{f}{+say}：“我教你做{a}吧。”
! friend h f
- {h}洗手，{f}拿来了水和面粉。
/ {f}教{h}怎么做，{h}学得很认真。
/ {h}把面粉弄得到处都是，鼻子也白了，{f}看着笑了。
- 厨房里很香，{h}{+inquire}：“可以吃了吗？”{f}{+say}：“再等五分钟。”
/ {h}站在旁边等着，肚子饿得咕咕叫。
/ {h}一会儿看看钟，一会儿闻一闻，说：“好香啊！”
- {a}做好了。{h}吃了一口，说：“真香啊！”
/ {+soon}{a}做好了，{a.taste}，{h}吃了好几口。
! ate h a
! made f a
? {h}把一{a.unit}{a}送给了{g}。
! gave h a g

plot night weight=2
cast h boy girl
cast f family
cast o thing+cuddly
cast b mood+fear
hold h o
- 晚上，{h}睡不着，因为{h.he}怕黑，心里很{b}。
/ 天黑了，{h}躺在床上，有点{b}。
/ 窗外的风呼呼地吹，{h}在床上翻来翻去，心里很{b}。
! felt h b
- {f}走进来，给{h}讲了一个故事。
/ {h}叫了一声{f}，{f}马上来了。
/ {f}听见了，[轻轻地推开门|走到床边]，问：“怎么还不睡？”
- {f}{+say}：“别怕，我在这里。”
/ {f}打开了一盏小灯。
/ {f}指着窗外说：“你看，月亮在看着你呢。”
- {h}抱着{o}，慢慢地睡着了。
/ {f}把{o}放在{h}身边，{h}很快就睡着了。
/ {h}抱紧了{o}，闭上眼睛，不一会儿就睡着了。
! has h o
? {@h}做了一个好梦。
/ 星星在天上一闪一闪的，夜很安静。

plot clean weight=2
cast h boy girl
cast f family
cast r place+room
cast o thing+toy thing+school
cast s spot+any
hold h o
- {r.in}很乱，地上有很多纸，[桌子上也有灰|东西放得到处都是]。
/ 星期天，{f}对{h}说：“{r}太乱了，我们来打扫吧。”
/ 春节快到了，{h}和{f}一起打扫{r}。
- {h}扫地，{f}擦桌子。
/ {f}扫地，{h}把东西放好。
/ {f}擦窗户，{h}倒垃圾，两个人[干得很认真|忙得满头是汗]。
! friend h f
- {h}在{s}找到了{o}，说：“原来它在这里！”
/ 在{s}，{h}看见了好久没找到的{o}。
! found h o
! where o s
- {h}把{o}擦干净，放进了柜子里。
/ {h}拍了拍{o}上的灰，把它收好了。
~ where o s
- 很快，{r.in}变得又干净又整齐。
/ 打扫完以后，{r}变干净了，[窗户亮亮的|连空气也香了]。
- {f}{+say}：“{h}真能干！”
/ {+good-child f h}
/ {h}虽然累，可是很高兴。

plot wish weight=2
cast h boy girl
cast f family
cast o thing+toy thing+music thing+gadget
cast m mood+good
hold h o
- {h}很想要{o.a}，可是{@h}没有钱。
/ 商店里有{o.a}，{h}看了很久，很想要。
/ 看见同学有{o.a}，{h}也想要一{o.unit}。
! wants h o
- {f}{+say}：“你帮我做事，就可以得到零花钱。”
/ {h}决定自己慢慢存钱。
/ {f}{+say}：“想要的东西，要自己努力才能得到。”
- 从那天起，{h}每天[帮{f}扫地|帮{f}洗碗|帮{f}浇花]。
/ {h}[天天帮忙做事|不再买糖吃]，把钱放在一个盒子里。
? 有一次，{@h}很想买冰淇淋，可是忍住了。
- 一个月以后，钱够了。{h}买了{o}。
/ 过了很久，{h}终于买到了{o}。
/ {@h}[数了又数|把钱数了三遍]，钱够了！{h}跑到商店，买了{o}。
! bought h o
! has h o
? {h}{+glad-child}。
- {f}{+say}：“{h}长大了。”{h}听了很{m}。
/ {h}拿着{o}，心里很{m}。
! feels h m
! why-bought h m o

plot who-ate weight=2
cast h boy girl
cast f family
cast a animal+pet
cast b food+baked-bowl food+sweet
cast r place+room
cast s spot
need b != 巧克力
hold h b
- {h}把{b.a}放在{r}的桌子上，然后出去了。
/ {f}给{h}留了{b.a}，放在{r.in}。
- 回来一看，{b}不见了！
/ 过了一会儿，{h}去拿{b}，可是[盘子空了|桌子上什么也没有]。
! lost h b
- {h}问{f}：“你吃了我的{b}吗？”{f}{+say}：“没有啊。”
/ {h}想：是{f}吃了吗？{f}{+say}：“不是我。”
- {h}低头一看，地上有[几个小小的脚印|一些碎渣]，一直到{s}。
/ 忽然，{h}听见{s}有“{a.cry}”的声音。
- {h}[走过去|跑过去]一看，原来是{a}！它的嘴边还有{b}呢。
/ {h}跟着走过去，看见{a}躲在那里，正在吃{b}。
! ate a b
! hides a s
- {h}和{f}都笑了，说：“小馋猫，原来是你！”
/ {h}又好气又好笑，说：“下次不许偷吃！”{a}[“{a.cry}”地叫了一声|不好意思地低下了头]。

plot name-pet weight=2
cast h boy girl
cast f family relative
cast a animal+pet animal+tame
cast n petname
cast c color
cast m mood+joy
hold h a
- {f}送给{h}{a.a}，{h}{m}极了。
/ {h}生日那天，{f}带回来{a.a}。{h}很{m}。
/ {h}一直想养{a.a}。这一天，{f}真的带回来一{a.unit}，{@h}{m}得不得了。
! pet h a
! feels h m
- {h}{+say}：“给它起个什么名字呢？”
/ {f}{+inquire}：“它叫什么名字好呢？”
- {h}想了想，说：“就叫它{n}吧！”
/ {h}给它起了个名字，叫{n}。
! called a n
? {h}{+glad-child}。
- {h}给它做了一个{c}的窝，每天给它喂食。
/ {@h}在{c}的盒子里铺上软软的布，让它睡在里面。
- {a}最爱吃{a.food}，吃饱了就[睡觉|在屋里走来走去|晒太阳]。
/ {h}给它喂{a.food}，它吃得可香了。
! ate-food a
- 一天天过去了，{n}长大了，成了{h}的好朋友。
/ {h}每天放学回家，{a}都在门口等着。
/ {+since}{h}走到哪儿，{a}就跟到哪儿。

plot season weight=2
cast h boy girl
cast f family
cast s month
cast p place+out
hold h p
- {s}来了，{s.say}。{f}带{h}去{p}。
/ {s}到了。{h}对{f}说：“我们去{p}玩吧。”
/ {s}的一天，{h}和{f}来到{p}，[空气真新鲜|风景真美]。
! at h p
! friend h f
! when s
? 两个人一边走一边看，[远处的山|天上的云|路边的树]好像一幅画。
- {h}{+inquire}：“{s}以后是什么季节？”{f}{+say}：“{s}以后是{s.next}。”
/ {f}{+say}：“{s}到了，{s.see}。”
/ {h}{+inquire}：“{s}以前是什么季节？”{f}{+say}：“是{s.prev}。”
- {h}{+say}：“我喜欢{s}。”
/ 两个人在{p.in}走了很久。{h}很喜欢{s}。
! likes h s
? {f}给{h}照了一张相。
- 回家以后，{h}画了一张画，画的是{p}。
/ 回到家里，{h}在日记里写道：“{s}真美啊！”

plot grandpa-story
cast h boy girl
cast f family+old
cast o thing+own thing+music thing+gadget
cast s spot
hold h o
- {h}在{s}发现了一{o.unit}旧{o}。
/ 打扫房间的时候，{h}在{s}找到了一{o.unit}旧{o}。
! found h o
! where o s
- {@h}拿着{o}去问{f}：“这是谁的？”
/ {f}看见了，[眼睛一亮|笑了起来]，说：“你在哪儿找到的？”
- {f}{+say}：“这是我小时候用的。”
/ {f}接过{o}，说：“我像你这么大的时候，天天都用它。”
- {f}给{h}讲了[从前的故事|小时候的事]：那时候没有电视，孩子们晚上就[看星星|听大人讲故事|捉萤火虫]。
/ {f}坐下来，慢慢地讲起了过去的事，{h}听得[入了迷|很认真]。
- {h}{+inquire}：“那时候你快乐吗？”{f}{+say}：“很快乐。”
/ {h}{+say}：“真有意思，我也想回到那个时候看一看。”
- {f}把{o}送给了{h}，说：“现在它是你的了。”
/ {h}把{o}擦得亮亮的，放在自己的书桌上。

plot dream weight=2
cast h boy girl
cast a animal
cast p place+out
cast b food-bowl
cast m mood+joy
hold h a
- 晚上，{h}[很早就|看完书就]睡了，做了一个奇怪的梦。
/ {h}躺在床上，一闭上眼睛，就做起梦来。
- 梦里，{h}[长出了一双翅膀|变得像手指一样小|变成了一朵云|会飞了]。
/ 在梦里，{h}[坐在一片树叶上|骑着一颗流星]，飞过了高山和大海。
- {@h}来到{p.in}，遇见了{a.a}。
/ {@h}往下一看，{p.in}有{a.a}，正在向自己招手。
! dreamt h a
- {a}会说话！它说：“欢迎你，{h}！我们一起玩吧。”
/ {a}{+inquire}：“你想和我一起去月亮上吗？”{h}{+say}：“想！”
- {a}请{h}吃了好多{b}，[玩了很久很久|唱了很多歌]。
/ {a}请{h}吃{b}，{b}比房子还大。
- 忽然，[闹钟响了|妈妈叫了一声]，{h}醒了。
/ 天亮了，{h}睁开眼睛，原来是一个梦。
- {@h}把梦告诉了[妈妈|爸爸|同桌]，心里很{m}。
/ {h}想：今天晚上还要做这个梦。{@h}很{m}。
! feels h m
ask dreamt H:name A:animal
- 问：{H}梦见了谁？答：[{A}|{H}梦见了{A}]。
- 问：{H}在梦里遇见了谁？答：[{A}|{H}遇见了{A}]。
words petname
豆包
毛毛
点点
球球
米粒
小白
花花
团团
黑豆
雪球
ask called A:animal N
- 问：{A}叫什么名字？答：[{N}|{A}叫{N}]。
