# 出门：野餐、雪人、风筝、爬山、海边、节日。

plot kite weight=2
cast h boy girl
cast f boy girl family
cast p place+flat-home
cast a animal
cast c color
cast b mood+down mood+lost
hold h a
- 春天来了，风轻轻地吹着。{h}和{f}去{p}放风筝。
/ 今天的风不大不小，{h}叫上{f}，到{p.in}放风筝。
! at h p
! friend h f
? {+nature}
- {h}的风筝是{c}的，上面画着{a.a}。
/ {h}有一只{c}的风筝，上面画的是{a.a}。
! kite-color h c
! kite-pic h a
? {f}{+say}：“这只风筝真漂亮！”
- {h}拉着线，{f}拿着风筝，两个人跑了起来。
/ {h}跑啊跑，风筝[飞起来又掉了下来|飞不高]。{f}{+say}：“再跑快一点！”
- 风筝越飞越高，[快要碰到云了|像一只小鸟]。
/ {+soon}风筝飞上了蓝天，[变得很小很小|在天上摇来摇去]。
- 忽然，线断了，风筝飞走了。{h}很{b}。
+ felt h b
/ 一阵大风吹来，线断了，风筝不见了。{h}心里很{b}。
+ felt h b
/ 风越来越大，{h}没拉住线，风筝被吹得很远很远。
- {f}{+say}：“没关系，我们再做一只吧。”
/ {f}{+say}：“走，我们一起去找！”两个人[跑了很远，终于找到了|找了半天，在草丛里找到了]风筝。
- 回家的路上，两个人[还在说风筝的事|一边走一边唱歌]。
/ {h}{+say}：“下次我们还来放风筝！”
ask kite-color H:name C:other
- 问：{H}的风筝是什么颜色的？答：[{C}的|{H}的风筝是{C}的]。
ask kite-pic H:name A:animal
- 问：{H}的风筝上画着什么？答：[{A}|{A.a}|上面画着{A.a}]。

plot climb weight=2
cast h boy girl
cast f family sibling
cast a food-bowl-big
cast w weather+fine
cast m mood+good
hold h a
- 今天{w.say}，{f}带{h}去爬山。
/ 星期六，{h}和{f}一大早就出发，去爬山。
! friend h f
- 山很高，[一眼看不到顶|路弯弯的]。{h}[跑在前面|走得很快]。
/ 一开始，{h}[一蹦一跳的|有说有笑]，一点也不累。
? {+nature}
- 爬到一半，{h}[累得直喘气|腿都酸了|坐在石头上]，说：“我爬不动了。”
/ 走着走着，{h}累了，问：“还有多远啊？”
- {f}{+say}：“坚持一下，山顶的风景可美了。”
/ {f}拉着{h}的手，说：“我们一起数台阶吧，一，二，三……”
- {h}吃了{a.a}，又有了力气。
/ 两个人坐下来休息。{h}吃了{a.a}，{f}喝了点水。
! ate h a
- {+finally}两个人爬到了山顶。[远处的房子像火柴盒一样小|山下的河像一条带子]。
/ 终于到山顶了！[天那么蓝，云好像就在身边|风吹在脸上，真舒服]。
- {h}大声喊：“我到山顶了！”心里很{m}。
/ {h}看着远方，心里很{m}。
! feels h m
? {f}{+say}：“只要坚持，什么山都能爬上去。”

plot zoo weight=2
cast h boy girl
cast f family relative
cast a zoo
cast b zoo
cast d day+weekend
cast m mood+joy
need a.size = 9
hold h b
- {d}，{f}带{h}去动物园。
/ {d}，{h}和{f}坐公共汽车去动物园。
! when d
! friend h f
- {h}先看了{b}。{b}{b.look}。
/ 一进门，{h}就看见了{b}。{b}{b.look}。
! saw h b
- 然后，两个人去看{a}。{h}{+say}：“{a}真大啊！”
/ {a}在喝水，{h}看了很久，问：“它的鼻子为什么那么长？”
? {h}{+glad-child}。
- {f}{+say}：“看动物的时候不要乱喂东西。”
/ {h}想喂{b}吃饼干，{f}{+say}：“不能乱喂，动物会生病的。”
- {h}最喜欢{b}，[给它画了一张画|舍不得走]。
/ 回家的路上，{h}[一直在说{b}|学着{b}的样子]，最喜欢的就是{b}。
! likes-animal h b
- 这一天，{h}过得很{m}。
/ {h}{+say}：“动物是我们的朋友。”{@h}很{m}。
! feels h m
ask saw H:name B:animal
- 问：{H}先看了什么动物？答：[{B}|{H}先看了{B}]。
ask likes-animal H:name B:animal
- 问：{H}最喜欢什么动物？答：[{B}|{H}最喜欢{B}]。

plot festival weight=2
cast h boy girl
cast f family
cast g relative
cast s festival
cast m mood+joy
hold h s
- {s}到了，{f}[一大早就起来忙|忙着准备好吃的]。
/ 今天是{s.month}，{s}到了。{h}家里[很热闹|打扫得干干净净]。
! when s
- {h}{+inquire}：“{s}要做什么呢？”{f}{+say}：“{s}要吃{s.eat}。”
/ {f}告诉{h}：“{s}的时候，人们{s.do}，还要吃{s.eat}。”
! fest-eat s
- {+then}{g}来了，[手里提着礼物|带来了好多吃的]。{h}高兴地跑过去。
/ {h}给{g}打电话，说：“祝您{s}快乐！”
? {h}{+glad-child}。
- 一家人坐在一起吃{s.eat}，[有说有笑|热热闹闹的]。
/ 到了吃饭的时候，一家人围着桌子，吃着{s.eat}，[说着笑着|真热闹]。
- 吃完饭，{h}和家人一起{s.do}。
/ {f}和{h}一起{s.do}。
! fest-do s
- {h}{+say}：“我最喜欢{s}！”{@h}很{m}。
/ 这个{s}，{h}过得很{m}。
! feels h m
ask fest-eat S:time
- 问：{S}吃什么？答：[{S.eat}|{S}吃{S.eat}]。
ask fest-do S:time
- 问：{S}的时候人们做什么？答：[{S.do}|人们{S.do}]。

plot spring-trip
cast h boy girl
cast f boy girl
cast g grown+teacher
cast p place+green
cast w weather+fine
cast a food-bowl-big
cast k flower+spring
hold h p
- {g}带着同学们去{p}春游，{h}和{f}[手拉着手|走在一起]。
/ 春游的日子到了，{w.say}。{g}带着全班去{p}。
! at h p
! friend h f
? {+nature}
- {p.in}有很多{k}，[香极了|真好看]。{f}{+say}：“我想摘一朵。”
/ 路边开着{k}，{f}[伸出手|跑过去]，想摘一朵。
- {h}{+say}：“花是给大家看的，不要摘。”
/ {h}拉住{f}，说：“摘下来，花就会死的。”
! said-flower h
- {f}[红着脸|不好意思地]说：“你说得对。”
/ {f}听了，[把手收了回来|点点头]。
- 中午，同学们坐在草地上吃饭。{h}分给{f}一{a.unit}{a}。
/ 到了吃饭的时候，{h}拿出{a}，和{f}一起吃。
- {g}知道了，说：“{h}是个爱护花草的好孩子。”
/ {g}给大家照了一张相，[大家都笑了|照片上的人个个都在笑]。
ask said-flower H:name
- 问：谁说不要摘花？答：[{H}|{H}说不要摘花]。
