# 动物的故事：交朋友、帮忙、比赛、长本领。
plot little-animal weight=3
cast h animal
cast f animal
cast b mood+alone
cast m mood+good
need m != 激动
need h.skill != f.skill
need h.food != f.food
hold h f
< {+tell-about h}
- {+once h}{@h}[想找一个朋友|没有朋友]，觉得很{b}。
/ {+once h}{@h}每天自己{h.skill}，没有人和它玩，心里很{b}。
! felt h b
! why-alone h b
! lives h
- {+day}{h}遇见了{f.a}。{h}{+say}：“你好！我们一起玩好吗？”
/ {+day}[家门口|家附近]来了{f.a}。{h}{+inquire}：“你愿意和我做朋友吗？”
/ {+day}{h}正在路上{h.move}，看见前面有{f.a}，就大声说：“你好啊！”
- {f}{+say}：“好啊！”
/ {f}点点头说：“我愿意。”
/ {f}高兴地说：“太好了，我也正想找个朋友呢！”
! newfriend h f
- {h}吃着{h.food}，{f}吃着{f.food}，{h&f.they}一边吃一边[聊天|说笑]。
/ {h}带{f}看了看自己的家，{f}给{h}讲了很多有趣的事。
/ {h}{+say}：“我会{h.skill}。”{f}{+say}：“我会{f.skill}。”
? 下雨了，{h&f.they}躲在[屋檐|石桥|大岩石]下面，听雨的声音。
- {+animal-pals h f}{h}很{m}。
/ {h}有了新朋友，心里很{m}。
! feels h m
! why-friend h m

plot hungry-animal weight=2
cast h animal
cast f animal
cast b mood+lost
need h.food != f.food
hold h f
- {+once h}{+day}{@h}饿了，想吃{h.food}。
/ 冬天到了，{h}肚子饿了，想吃{h.food}。
- 可是{@h}找了[很久|半天]，什么也没有找到，心里很{b}。
/ 可是家里没有{h.food}了，{h}很{b}。
! felt h b
! why-hungry h b
- {f}看见了，说：“别难过，我来帮你。”
/ {+then}{f}来了，问：“你怎么了？”{h}{+say}：“我饿了。”
/ {+ask-wrong f h}{h}小声说：“我饿了。”
/ {+then}{f}从这里路过，看见{h}没有力气的样子，就停了下来。
- {f}带着{h}找到了很多{h.food}。
/ {f}帮{h}找来了{h.food}。
/ {f}{+say}：“我知道哪里有{h.food}，跟我来吧！”
! helped f h
- {h}吃得饱饱的，说：“谢谢你，{f}！”
/ {h}大口大口地吃起来。{+thank h f}
! ate-food h
? 后来，{h}也常常送{f.food}给{f}吃。
/ 从那天起，有了好吃的，{h}总是先想到{f}。

plot mat weight=2
cast h animal-tiny
cast c color
cast o ontop
hold h o c
- 从前有{h.a}，它有一{o.unit}软软的{o}。
/ {h}在院子里跑来跑去，[跑了一个上午|玩得满头大汗]。
/ {h}有一{o.unit}{c}的{o}，它最喜欢在上面休息。
- {h}累了，就{o.on}休息。
/ {h}{o.on}，因为它累了。
! on h o
- 太阳照在{h}身上，[很暖和|舒服极了]。
/ 风轻轻地吹着，{h}闭上了眼睛。
/ 外面很安静，[只有树叶沙沙地响|只有小雨滴滴答答地下]。
- {+soon}{h}睡着了。
/ {@h}很快就睡着了。
? 它梦见自己[飞上了天|在吃{h.food}|在云上走路]。
- 醒来以后，{h}想吃{h.food}。
/ 天黑了，{h}才醒过来。
/ 醒来一看，[太阳已经下山了|天上全是星星]。
ask on H:animal O:object
- 问：{H}在哪里休息？答：[在{O}上|{H}在{O}上休息]。

plot race weight=2
cast h animal+slow
cast f animal-slow-wing
cast t tree
cast b mood+down mood+sad
cast m mood+joy
hold h f t
< {+tell-two h f}
- {h}和{f}比赛跑步，看谁先跑到{t}那里。
/ {+day}{f}对{h}说：“我们来比赛吧，先到{t}的就赢了。”
/ {f}常常笑话{h}走得慢。{h}{+say}：“那我们比一比，看谁先到{t}那里！”
! friend h f
? {+nature}
- {f}跑得很快，一会儿就跑到了前面。
/ 一开始，{f}跑在前面，[很快就看不见了|把{h}远远地甩在后面]。
- {f}想：“{h}跑得那么慢，我先睡一会儿吧。”
/ 跑到一半，{f}停下来吃{f.food}。
/ {f}回头一看，{h}还在很远的地方，就[在草地上躺下来|在路边玩了起来]。
- {h}[不怕累，一直往前跑|一步也没有停]。
/ {h}虽然很累，可是没有停下来。
/ {h}一步一步地往前走，[汗水流了下来|脚都走疼了]，也不休息。
- 最后，{h}先到了，赢了比赛。
/ 等{f}跑到{t}那里的时候，{h}已经到了。
! won h
- {h}心里很{m}，{f}很{b}。
/ 大家都为{h}拍手，{h}很{m}。
! feels h m
! why-won h m
? {f}{+say}：“下次我一定不偷懒了。”
/ {f}{+say}：“我以后再也不小看别人了。”

plot fly weight=2
cast h animal+wing
cast f animal-wing
cast t tree
cast b mood+fear
cast m mood+joy
hold h f t
- 有{h.a}不敢飞，天天站在{t}上。
/ {t}上住着{h.a}，它还不会飞。
/ 小伙伴们都会飞了，只有{h}不敢飞，孤零零地站在{t}上。
! who h
- {f}在树下说：“你试一试吧，不要怕。”
/ {f}{+inquire}：“你为什么不飞呢？”{h}{+say}：“我怕掉下来。”
? {+nature}
- {h}张开翅膀，可是又害怕了。
/ 第一次，{h}掉在了草地上，有点疼，心里很{b}。
/ {h}往下一看，[好高啊|头都晕了]，心里很{b}。
- {f}{+say}：“没关系，再来一次。”
/ {f}一直在旁边给它加油。
/ {f}{+say}：“我在下面铺上厚厚的树叶，你不用怕。”
! helped f h
- 一阵风吹来，{h}用力一跳，飞起来了！
/ {h}试了一次又一次，终于飞起来了。
/ {h}闭上眼睛，用力拍着翅膀，[再睁开眼睛一看|一下子就到了空中]，真的飞起来了！
- {h}在天上大声说：“谢谢你，{f}！”
/ {h}飞得很高很高，{f}在下面看着，高兴极了。
? {h}{m}极了，[在天上飞了一圈又一圈|飞过了小河，飞过了山坡]。
! feels h m
! why-fly h m

plot river weight=2
cast h animal+small-swim-wing-tiny
cast f animal+swim
cast g animal-swim-wing
cast w friendly friendlym
cast b mood+fear mood+worry
hold h f g w
- {h}要去河对面[看{w}|给{w}送{h.food}]，可是河上没有桥。
/ {+day}{h}走到小河边，要到对面去[看{w}|找{w}]。
! visits h w
? {+nature}
- 水深不深呢？{h}站在河边，心里很{b}。
/ {h}看着河水，[不知道能不能过去|一步也不敢走]，心里很{b}。
! felt h b
- {g}{+say}：“别过去！水很深，[我不敢走|上次我差一点掉进去]。”
/ {h}问{g}：“水深吗？”{g}{+say}：“深得很，别过去！”
- {+then}{f}游了过来，说：“水很浅，[我一伸脚就到底了|一点也不深]。”{h}更不知道怎么办了。
/ {f}从水里探出头来，说：“不深，不深，我天天在这里游。”
- {h}想了想，找来一根长长的树枝，往水里一试。
/ {f}{+say}：“你自己试一试就知道了。”{h}拿来一根树枝，小心地试了试。
- 原来，河水[刚到{h}的腿|一点也不深]，{h}慢慢地走了过去。
+ crossed h
/ 水真的很深。{f}{+say}：“坐在这块木板上，我推你过去吧。”
+ helped f h
- 到了对面，{h}见到了{w}，把路上的事都说了。
/ {w}听了，说：“[自己想一想，试一试，就知道了|你真聪明]。”
? {h}记住了：遇到事情要自己动脑筋。
ask visits H:animal W:name+animal
- 问：{H}要去看谁？答：[{W}|{H}要去看{W}]。
ask crossed H:animal
- 问：谁走过了河？答：[{H}|{H}走过了河]。
words friendly role=animal gender=she
外婆
姑姑
words friendlym role=animal gender=he
爷爷
叔叔

plot winter-store weight=2
cast h animal+quiet
cast f animal-quiet
cast b mood+down mood+sad
need h.food != f.food
hold h f
- 秋天到了，树叶黄了，{h}每天忙着[收|找]{h.food}。
/ 秋天，{h}天不亮就起来，把{h.food}一点一点地搬回家。
! store h
- {f}在一边[唱歌|玩耍|晒太阳]，说：“天气这么好，干吗不玩呢？”
/ {f}笑着说：“你真傻，[冬天还早呢|一起玩多好]！”
- {h}{+say}：“冬天就要来了，要准备吃的。”
/ {h}一边干活，一边说：“现在不准备，冬天吃什么呢？”
- {f}不听，还是天天玩。
/ {f}摇摇头，[又去玩了|又躺下了]。
- 冬天来了，下了大雪，地上什么也找不到。{f}又冷又饿，很{b}。
/ 北风呼呼地吹，雪下了三天三夜。{f}没有东西吃，心里很{b}。
! felt f b
- {f}来到{h}家门口，说：“{h}，我[错了|真后悔没有听你的话]。”
/ {f}敲了敲{h}的门，小声说：“能给我一点吃的吗？”
- {h}让它进来，给了它一碗热汤。
/ {h}没有笑话它，[分给它一半吃的|和它一起过冬]。
! helped h f
- 第二年秋天，{f}也[忙着准备过冬了|早早地开始干活了]。
/ 春天来了，{f}对{h}说：“今年秋天，我要和你一起干活。”

plot boast weight=2
cast h animal-swim
cast f animal
cast b mood+down mood+lost
cast m mood+good
need m != 激动
need h.skill != f.skill
hold h f
- {h}会{h.skill}，[觉得自己很了不起|到处说自己最棒]。
/ {+once h}它会{h.skill}，常常说：“我是最棒的！”
! can h
- {+day}它看见{f}，就说：“你会{h.skill}吗？”
/ {+day}{h}对{f}说：“我会{h.skill}，你会什么呀？”
- {f}{+say}：“{h.skill}我比不过你，可是我会{f.skill}。”
/ {f}{+say}：“大家都有自己的本领，我会{f.skill}。”
! can f
- {h}{+say}：“那有什么了不起！”
/ {h}[哼了一声|摇摇头]，说：“{f.skill}有什么用？”
- 后来，{h}也想学{f.skill}，可是[怎么也学不会|学了三天还是不会]，很{b}。
/ 第二天，{h}自己试着{f.skill}，[怎么试也不行|累得趴在地上]，心里很{b}。
! felt h b
- {f}{+say}：“别难过，我教你{f.skill}，你教我{h.skill}，好吗？”
/ {f}没有笑话它，说：“我们[互相学习|一起练]吧。”
- {h}{+say}：“对不起，我[太骄傲了|以前不该那样说]。”
/ {h}红着脸说：“原来你这么厉害！”
- {+animal-pals h f}它们都很{m}。
/ 从此，{h}再也不骄傲了，有了好朋友，心里很{m}。
! feels h m
ask can H:animal
- 问：谁会{H.skill}？答：[{H}|{H}会{H.skill}]。

plot baby-lost weight=2
cast h animal+small-tiny
cast f animal-tiny
cast t tree
cast b mood+fear mood+lost
need h.home != f.home
hold h f
- {h}跟着一只蝴蝶跑，跑着跑着，迷路了。
/ {h}贪玩，走得太远，找不到回家的路了。
- 天快黑了，{h}很{b}，[坐在{t}下面哭了起来。|叫着：“妈妈，妈妈！”]
/ 四周都是树，{h}不知道往哪边走，心里很{b}。
! felt h b
! why-astray h b
- {f}听见了，走过来问：“小朋友，你家在哪里？”
/ {+then}{f}来了，问：“你怎么一个人在这里？”
/ {+ask-wrong f h}{h}{+say}：“我迷路了。”
- {h}{+say}：“我家在{h.home}。”
/ {h}想了想，说：“我住在{h.home}。”
! lives h
- {f}{+say}：“我认得路，跟我走吧。”
/ {+comfort f}{f}带着{h}一直往前走。
/ {f}带着{h}，[走过一座小桥|穿过一片树林|绕过一个池塘]，[走了很久|一直往前走]。
! helped f h
- 远远地，{h}看见了自己的家，妈妈正站在门口等着呢。
/ 月亮升起来的时候，{h}终于回到了家，一下子扑进了妈妈的怀里。
- {h}的妈妈对{f}说：“太谢谢你了！”
/ {+thank h f}
? 妈妈说：“以后出门，要[告诉妈妈|记住回家的路]。”

plot big-pumpkin weight=2
cast h animal
cast f animal
cast g animal
cast v vegetable+huge
cast m mood+joy
hold h f v
- {h}在地里种了{v.a}，它越长越大，大得像[一座小山|一间房子]。
/ 春天，{h}种了{v.a}。到了秋天，{v}长得特别大。
! planted h v
? {h}天天给{v}浇水，{+joyful}。
- {h}想把它[搬|运]回家，可是[它一动也不动|怎么也搬不动]。
/ {h}用力推，{v}[一动也不动|还是在原来的地方]。
- {h}叫来了{f}。它们一起推，还是推不动。
/ {+then}{f}路过这里，说：“我来帮你！”可是两个一起推，还是不行。
- {+soon}{g}也来了，说：“人多力量大，我们一起来！”
/ {h}又叫来了{g}。
- “一，二，三！”它们一起用力，{v}终于动了。
/ {h}喊着：“一二，一二！”三个朋友一起推，把{v}[运回了家|推到了家门口]。
! helped f h
- 晚上，它们一起吃[{v}汤|{v}饼]，吃得饱饱的，都很{m}。
/ {h}把{v}切成三份，{f}一份，{g}一份，自己一份。大家都很{m}。
! feels h m
? {h}{+say}：“大家一起干，什么事都能做好。”
ask planted H:animal V:object
- 问：{H}种了什么？答：[{V}|{H}种了{V}]。
- 问：谁种了{V}？答：[{H}|{H}种了{V}]。

plot animal-party weight=2
cast h animal
cast f animal+show
cast o thing+toy thing+cloth thing+music
cast m mood+good
need m != 激动
need m != 满足
hold h f
- 今天是{h}的生日，它请{f}来家里玩。
/ {h}过生日，[家里挂满了气球|桌子上放着大蛋糕]。{+soon}{f}来了。
! birthday h
- {f}带来了{f.food}，说：“生日快乐！”
/ {f}把带来的{f.food}放在桌子上。
! brought f
- 除了吃的，{f}还送给{h}{o.a}。
/ 接着，{f}又拿出一{o.unit}{o.look}{o}，送给了{h}。
! has h o
- 吃完蛋糕，{f}表演了{f.skill}，[真精彩|{h}看得直拍手]。
/ 它们一起[唱歌|做游戏]，{f}还表演了{f.skill}。
- 天黑了，[星星出来了|月亮升起来了]，{f}才回家。
/ 它们一直玩到[天黑|很晚]，谁也不想分开。
- {h}躺在床上，心里很{m}。
/ {h}{+say}：“这是我最{m}的一天！”
! feels h m
ask birthday H:animal
- 问：今天是谁的生日？答：[{H}|{H}的|今天是{H}的生日]。
ask brought F:animal
- 问：谁带来了{F.food}？答：[{F}|{F}带来了{F.food}]。

plot animal-sick weight=2
cast h animal
cast f animal
cast g animal
cast b mood+worry
need h.food != f.food
hold h f
- {h}生病了，[躺在床上|没有力气]，什么也不想吃。
/ 好几天没有看见{h}了。{f}去看它，才知道它生病了。
! sick h
- {f}很{b}，说：“我去请{g}医生。”
/ {f}心里很{b}，[摸了摸它的头，头很热|马上去找{g}医生]。
! felt f b
- {g}医生来了，[看了看它的舌头|听了听它的心跳]，说：“要多喝水，好好睡觉。”
/ {g}医生背着药箱来了，给它吃了[一点药|三颗药]，说：“很快就会好的。”
! doctor g
- {f}每天来看{h}，给它[送{h.food}|烧热水|讲故事]。
/ {f}一直陪着{h}，[晚上也不回家|给它盖好被子]。
! helped f h
- 过了几天，{h}的病好了，又能[{h.skill}了|出去玩了]。
/ 三天以后，{h}[想吃{h.food}了|能下床了]，病好了。
- {+thank h f}
? {f}{+say}：“看见你好了，我真高兴。”
ask sick H:animal
- 问：谁生病了？答：[{H}|{H}生病了]。
ask doctor G:animal
- 问：谁是医生？答：[{G}|{G}是医生]。

plot hat-wind
cast h animal-wing-climb-tiny
cast f animal+wing
cast c color
cast t tree
cast b mood+lost
hold h f c
- {h}有一顶{c}的帽子，[出门总要戴着它|是妈妈做的]。
/ 妈妈给{h}做了一顶{c}的帽子。
! hat h c
- 忽然刮起了大风，把帽子吹走了。
/ {+day}{h}正在路上走，一阵大风吹来，帽子飞上了天。
- 帽子飞呀飞，[飞过了小河|飞过了草地]，落在了{t}上。
/ {h}跟着帽子跑，[跑得满头大汗|跑过了一座小桥]，看见帽子挂在{t}上。
- 树很高，{h}上不去，心里很{b}。
/ {h}站在树下，[跳了又跳|伸长了脖子]，还是拿不到，很{b}。
! felt h b
- {f}飞来了，问：“要我帮忙吗？”
/ {+then}{f}看见了，说：“我来！”
/ {+ask-wrong f h}{h}{+say}：“我的帽子在树上。”
- {f}飞到树上，把帽子拿了下来。
/ {f}拍拍翅膀，[一下子|很快]就把帽子取下来了。
! helped f h
- {+thank h f}
? {h}戴上帽子，高高兴兴地回家了。
ask hat H:animal C:other
- 问：{H}的帽子是什么颜色的？答：[{C}的|{H}的帽子是{C}的]。

plot shadow
cast h animal-wing-swim-tiny
cast f animal
cast w weather+fine
cast m mood+joy
hold h f
- {w.say}。{h}出门去玩，[忽然|一低头，]看见地上有一个黑黑的影子。
/ {h}在草地上走，发现后面有一个黑黑的东西[跟着它|和它一样大]。
! who h
- 它走，影子也走；它停，影子也停。
/ {h}快跑，影子也快跑；{h}慢走，影子也慢走，怎么也甩不掉。
- {h}问{f}：“为什么它总跟着我？”
/ {h}有点害怕，跑去问{f}：“那是什么？”
- {f}笑着说：“那是你的影子呀。有太阳，就有影子。”
/ {f}{+say}：“别怕，那是影子。你看，我也有一个。”
- {h}抬起脚，影子也抬起脚；{h}跳一跳，影子也跳一跳。
/ {h}和影子一起跳舞，[跳了很久|真好玩]。
- 太阳下山了，影子不见了。{h}{+say}：“影子，明天见！”
/ {h}{+say}：“原来你是我的好朋友！”它很{m}。
+ feels h m
words material role=object gender=it
稻草 | strong=no
树叶 | strong=no
芦苇 | strong=no
石头 | strong=yes
砖头 | strong=yes
木头 | strong=yes

plot night-guard
cast h animal+wing
cast f animal-wing
cast g animal-wing
cast t tree
cast m mood+good
hold h f g
- 夜里，大家都睡了，只有{h}[还醒着|站在{t}上]，看着月亮。
/ 月亮圆圆的，{h}还没有睡，在{t}上[数星星|看风景]。
! who h
- 忽然，它看见{f}家那边有[一股黑烟|一点火光]！
/ 忽然，它闻到一股烟味，原来{f}家旁边着火了！
- {h}大声叫起来：“快醒醒！快醒醒！”
/ {h}飞到{f}的窗前，[用力敲窗户。|大声喊：“{f}，快起来！”]
! helped h f
- {f}和{g}都醒了，[跑出来一看|马上拿来了水]。
/ {f}叫醒了{g}，大家一起[出来看|去打水]。
- 原来是[一场小火|一堆干草烧着了]，大家很快就把火扑灭了。
/ 大家一起动手，把火[扑灭了|浇灭了]。
- {f}{+say}：“要不是{h}，我家就没有了。”
/ 大家都说：“{h}，你真[勇敢|了不起]！”
- {h}虽然一夜没睡，可是心里很{m}。
/ {h}听了，心里很{m}。
! feels h m

plot seaside-trip weight=2
cast h animal
cast f animal
cast p place+water
cast o thing+nature thing+music
cast b mood+fear mood+alone
cast m mood+joy
need h.food != f.food
hold h f
- {h}从来没有出过远门，它想去{p}看一看。
/ {h}听[大雁|一只蝴蝶]说，{p}很美，就想去看看。
! wants-go h p
- 它背上[一个小包|一袋{h.food}]，高高兴兴地出发了。
/ 天刚亮，{h}就出发了。
? {+nature}
- 走到半路，它遇见了{f}。{f}{+say}：“我也想去，我们一起走吧。”
/ 路很长，{h}自己走，心里很{b}。{+then}{f}来了，说：“我陪你去吧。”
! friend h f
- {h}和{f}一路上[唱着歌|说着话]，[翻过了一座山|穿过了一片树林|走过了一座桥]。
/ 它们走累了，就在树下休息，吃{h.food}和{f.food}。
- 走了三天，终于到了{p}。“真美啊！”{h}说。
/ 太阳快下山的时候，它们到了{p}，[水面金光闪闪|晚霞红红的]。
! at h p
- {h}在{p.in}捡到了{o.a}，{m}极了。
/ {h}低头一看，脚边有{o.a}，心里很{m}。
! has h o
! feels h m
? {h}{+say}：“要是没有你，我一定走不到这里。”
ask wants-go H:animal P:place
- 问：{H}想去哪里？答：[{P}|{H}想去{P}]。
ask store H:animal
- 问：{H}为冬天准备了什么？答：[{H.food}|{H}准备了{H.food}]。
