# 丢了、找到了、还给人。
plot lost-thing weight=3
cast h boy girl
cast f boy girl family
cast o thing-home-key-eye-box
cast s spot
cast b mood+lost
cast m mood+joy
hold h o
< {+tell-thing h o}
- {h}有{o.a}，很喜欢{o.this}。
/ {h}最喜欢的东西是{o.a}。
/ {h}有一{o.unit}{o.look}{o}，[天天都带在身边|一直舍不得用|特别喜欢]。
/ 生日那天，{h}得到了一{o.unit}{o.look}{o}。
! has h o
- {+day}{o}不见了，{h}很{b}。
/ 可是有一天，{h}找不到{o}了，心里很{b}。
/ {+day}{h}发现{o}不见了，觉得很{b}。
! lost h o
! felt h b
! why-lost h b o
? {@h}[找了床上|翻了书包|看了桌上]，[没有找到|什么也没有]。
/ {@h}[到处找|找来找去]，可是[哪儿都没有|怎么也找不到]。
- {f}{+inquire}：“[你怎么了|你在找什么]？”{h}{+say}：“我的{o}不见了。”
/ {f}走过来问：“[要我帮忙吗|你为什么不高兴]？”{h}{+say}：“我找不到{o}了。”
/ {f}看见了，问：“{h}，你[在做什么|找什么呢]？”{h}{+say}：“我在找{o}。”
/ {+ask-wrong f h}{h}{+say}：“我的{o}不见了。”
- 两个人一起找，找了[很久|半天|好一会儿]。
/ {f}{+say}：“别着急，我们一起找。”
/ {f}[马上|立刻]帮{h}一起找。
/ {+comfort f}两个人[一起|马上]找了起来。
/ {f}{+say}：“好好想一想，[你把它放在哪儿了|最后一次看见它是什么时候]？”
- {+finally}{f}在{s}找到了{o}。
/ {+soon}{f}看了看{s}，{o}就在那里！
/ 原来，{o}就在{s}，是{f}先看见的。
! found f o
! where o s
- {+thank-elder h f}
? {h}[又|终于]{m}起来了。
/ {h}抱着{o}，心里很{m}。
! feels h m
? {+since}{h}总是把{o}放好。
/ {f}{+say}：“以后要把东西放好。”{h}点点头。

plot owner weight=2
cast h boy girl
cast f boy girl
cast o thing+wear thing+school thing+own thing+key
cast p place-room
hold h o
- {h}在{p.in}捡到了{o.a}。
/ {+day}{h}走到{p}的时候，看见地上有{o.a}。
/ 放学以后，{h}路过{p}，捡到了一{o.unit}{o.look}{o}。
! picked h o p
- {@h}想：这是谁的{o}呢？
/ {@h}想：丢了{o}的人一定很着急。
/ {@h}[左看看，右看看|往四周看了看]，[一个人也没有|不知道是谁丢的]。
? {+nature}
- {h}站在那里等了很久。
/ {h}问了很多人，大家都[说：“不是我的。”|摇摇头。]
/ {h}没有走，[一直站在那里等|就在原来的地方等着]。
- {+finally}{f}跑来了，说：“我的{o}不见了！”
/ {+then}{f}走过来问：“你看见{o.a}了吗？”
/ {+finally}{f}来了，{+worried}，说：“谁看见我的{o}了？”
/ {+soon}{f}[急急忙忙|满头大汗]地跑来，一边走一边看着地上。
! lost f o
- {h}{+inquire}：“是这{o.unit}吗？”{f}{+say}：“[是的|对]，就是这{o.unit}！”
/ {h}把{o}还给了{f}。
/ {h}拿出{o}，问：“这是你的吗？”{f}高兴地说：“是我的！”
! has f o
- {+thank f h}
? {+welcome h}
? {+pals h f}

plot lost-way weight=2
cast h boy girl
cast f grown-teacher
cast g family
cast p place+fun place+crowd
cast b mood+fear mood+lost
cast m mood+joy
hold h p
- {g}带{h}去{p}玩。{h}跑得太快，找不到{g}了。
/ {p.in}人很多，{h}和{g}走散了。
/ 星期天，{h}和{g}去{p}。{h}只顾着看热闹，一回头，{g}不见了。
! at h p
- {h}站在那里[哭了起来|一动也不敢动]，心里很{b}。
/ {h}到处找，可是没有看见{g}，心里很{b}。
/ {h}喊了几声“{g}”，可是没有人回答。{@h}很{b}。
! felt h b
! why-way h b g
- {f}走过来问：“孩子，你怎么了？”{h}{+say}：“我找不到{g}了。”
/ {f}看见了，说：“别怕，我帮你找。”
/ {f}蹲下来问：“你叫什么名字？”{h}{+say}：“我叫{h}，我找不到{g}了。”
! helped f h
- {f}带着{h}[慢慢地往前走|站在大门口等]。
/ {f}拉着{h}的手，一边走一边找。
/ {f}带着{h}去找[保安叔叔|工作人员]，大喇叭里喊起了{h}的名字。
- {+soon}{g}来了。{h}[马上跑了过去|一下子扑了上去]。
/ {+then}{g}也在找{h}，三个人终于见面了。
/ {+finally}{g}[急急忙忙地|满头大汗地]跑来了，紧紧地抱住了{h}。
? {+thank-elder h f}
? {g}对{f}说：“太谢谢你了！”
- {h}又{m}起来了。
/ {h}拉着{g}的手，心里很{m}。
! feels h m
? {g}{+say}：“下次不要乱跑。”{h}{+say}：“我记住了。”

plot borrow
cast h boy girl
cast f boy girl
cast o thing+school
cast d day+class
hold h o
- {d}，{h}忘了带{o}。
/ {d}上课的时候，{h}找不到自己的{o}。
/ {d}早上，{h}走得太急，把{o}忘在家里了。
! when d
- {h}问{f}：“可以借我{o.a}吗？”{f}{+say}：“当然可以。”
/ {h}小声对{f}说：“我没有{o}，怎么办？”{f}{+say}：“我有{o.two}，借给你一{o.unit}。”
/ 旁边的{f}看见了，说：“我有{o.two}，[这{o.unit}你先用吧|你用这{o.unit}吧]。”
/ {h}{+worried}。{f}看见了，说：“我有{o.two}，给你一{o.unit}吧。”
/ 旁边的{f}见{h}着急的样子，就把自己的{o}递了过来。
! gave f o h
- {+thank h f}
? 有了{o}，{h}[上课听得很认真|很快就做完了作业|心里踏实多了]。
- {d.next}，{h}把{o}还给了{f}。
/ 下课了，{h}马上把{o}还给了{f}。
? {f}{+say}：“[好朋友就应该互相帮助|下次要记得带哦]。”
? 后来，{f}有困难的时候，{h}也帮助了{f}。

plot tree-toy
cast h boy girl
cast f boy girl grown
cast o thing+toy-roll
cast t tree
hold h o
- {h}在{t}下面玩{o}。
/ 下午，{h}带着{o}来到{t}下面玩。
/ 院子里有一{t.unit}{t}，{h}在树下玩{o}。
! has h o
- 一阵大风吹来，{o}飞到了树上。
/ {@h}用力一扔，{o}挂在了树上。
/ {@h}把{o}扔得高高的，{o}落在树枝上，不下来了。
- {h}够不着，[急得直跳|急得要哭了]。
/ 树太高了，{h}拿不到{o}。
/ {h}跳了好几次，还是够不着。
/ {h}{+worried}。
- {+then}{f}看见了，[搬来了梯子|拿来一根长长的竹竿]。
/ 没办法，{h}只好去找{f}帮忙。
/ {+then}{f}走过来，说：“我来试试。”
/ {+ask-wrong f h}{h}指着树上说：“{o}在上面。”
- {+soon}{f}就把{o}拿下来，交给了{h}。
/ {f}很快就拿到了{o}，还给了{h}。
! gave f o h
! helped f h
- {+thank-elder h f}
? {h}{+say}：“以后我要离树远一点玩。”

plot wallet
cast h boy girl
cast g grown+old
cast p place-room
cast a food+fruit-big
cast m mood+good
hold h p
- {h}放学回家，在{p.in}捡到了一个钱包。
/ {+day}{h}在{p.in}看见地上有一个钱包，[看起来旧旧的|鼓鼓的]。
! at h p
- {@h}想：失主一定[着急了|正在到处找]。
/ {@h}没有打开钱包，就坐在路边等失主。
/ {@h}四处看了看，一个人也没有。
? 天上的云越来越多，风也大了，{h}还是没有走。
? {+nature}
- {+soon}{g}[慢慢地|急急忙忙地]走了过来，[一边走一边找东西|好像在找什么]。
/ {+finally}{g}来了，嘴里说着：“我的钱包哪儿去了？”
- {h}走上去问：“{g}，这个钱包是您的吗？”
/ {h}把钱包拿给{g}看，问：“您是不是丢了这个？”
! helped h g
- {g}[打开一看|高兴地接过来]，说：“[是我的，太谢谢你了|对，对，是我的]！”
- {g}要送给{h}{a.a}，{h}[摇摇头|摆摆手]说：“不用了，这是我应该做的。”
/ {g}拿出{a.a}，说：“好孩子，请你吃{a}。”
- 回到家，{h}把这件事告诉了妈妈，心里很{m}。
/ {h}往家走，心里很{m}。
! feels h m
! why-helped h m g

plot cat-found weight=2
cast h boy girl
cast f boy girl grown
cast a animal+pet
cast s hide
cast b mood+lost
cast m mood+joy
hold h f
- {h}养了{a.a}，[它很调皮|它很听话|它长得很可爱]。
/ {h}家里有{a.a}，[它最爱吃{a.food}|它天天跟着{@h}]。
! pet h a
- {+day}门没有关好，{a}跑出去了。
/ {+day}{h}放学回来，{a}不见了。
- {h}很{b}，[一边喊一边找|找遍了每一个房间]。
/ {h}到处都找不到{a}，心里很{b}。
! felt h b
! why-cat h b a
- {f}听见了，说：“我来帮你找。”
/ {+ask-wrong f h}{h}{+say}：“我的{a}不见了。”{+comfort f}
/ 在门口，{h}问{f}：“你看见我的{a}了吗？”{f}{+say}：“没有，我们一起找吧。”
- 两个人[走了很多路|找了一个下午]，还是没有找到。
/ {f}{+say}：“我们在门口放一点{a.food}吧。”
- {+then}{f}听见了“{a.cry}”的叫声。
/ 忽然，{s}传来了“{a.cry}”的声音。
- 原来，{a}就躲在{s}！
/ 两个人一看，{a}正在{s}睡觉呢。
/ {a}躲在{s}，正[开心地玩呢|看着两个人呢]。
! hides a s
- {h}抱起{a}，{m}得[说不出话来|笑了]。
/ {h}把{a}抱在怀里，心里很{m}。
! feels h m
! why-found-cat h m a
- {+thank-elder h f}
ask hides A:animal S:place
- 问：{A}躲在哪里？答：[{S}|在{S}|{A}躲在{S}]。
