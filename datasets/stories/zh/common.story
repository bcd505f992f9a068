# 各个故事都用的短语，和关于故事的问题。
phrase day
- 有一天，
- 一天，
- 有一次，
- 这一天，
phrase soon
- 不一会儿，
- 很快，
- 过了一会儿，
- 没过多久，
- 又过了一会儿，
- 过了不久，
- 不久，
- 没多久，
phrase then
- 这时候，
- 这时，
- 正在这时，
- 就在这个时候，
- 就在这时，
- 正好这时，
- 正在这个时候，
phrase finally
- 最后，
- 后来，
- 到了最后，
- 再后来，
- 过了很久，
phrase since
- 从那以后，
- 从那天起，
- 从此，
- 从此以后，
- 从这以后，
- 从那时候起，
- 那天以后，
phrase once h
- 从前有{h.a}。
- 从前，有{h.a}，{h.look}。
- 很久很久以前，有{h.a}。
- 从前有{h.a}，它住在{h.home}。
- {h.home}住着{h.a}，{h.look}。
- 从前，{h.home}住着{h.a}。
phrase joyful
- 高兴极了
- 开心极了
- 高兴得跳了起来
- 开心地笑了
- 心里乐开了花
- 脸上露出了笑容
- 高兴得不得了
- 开心得笑出了声
- 乐得直点头
- 快活极了
phrase glad-child
- 高兴得直拍手
- 高兴得又蹦又跳
- 笑得眼睛都弯了
- 乐得合不上嘴
- 开心得转了个圈
- 高兴得跑来跑去
- 笑得可甜了
phrase sad
- 难过极了
- 伤心地哭了
- 难过地低下了头
- 眼泪都快掉下来了
- 心里很不好受
- 伤心得说不出话来
- 难过得想哭
phrase worried
- 急得团团转
- 急得快要哭了
- 急得满头大汗
- 心里急得不得了
- 急得不知道怎么办才好
- 急得直跺脚
- 急得走来走去
# 怎么说，怎么问：多半不提。
phrase say
- 说
- 说
- [轻轻地|小声|大声|轻声|低声]说
- [慢慢地|马上|认真地|连忙|立刻]说
- [想了想|停了一下|抬起头|转过身]，说
phrase inquire
- 问
- 问
- [轻轻地|小声|大声|马上|好奇地|认真地|轻声|连忙]问
- [想了想|停了一下|抬起头]，问
phrase thank h f
- {h}{+say}：“谢谢你，{f}！”
- {h}对{f}说：“[谢谢你|太谢谢你了|真要谢谢你]！”
- {h}笑着说：“谢谢{f}！”
- “谢谢你，{f}！”{h}[高兴地|笑着|感激地]说。
- {h}[连忙|赶紧]对{f}说：“[谢谢|太谢谢了]！”
- {h}{+say}：“{f}，你真好！”
phrase thank-elder h f
- {h}{+say}：“谢谢{f}！”
- {h}笑着说：“谢谢{f}！”
- “谢谢{f}！”{h}[高兴地|大声地|感激地]说。
- {h}[连忙|赶紧]说：“谢谢{f}！”
- {h}{+say}：“{f}真好！”
phrase welcome f
- {f}{+say}：“[不客气|不用谢|别客气|没什么]。”
- {f}笑着说：“[不客气|不用谢|这是应该的]。”
- {f}[摇摇头|摆摆手]说：“[不客气|不用谢|没关系]。”
phrase ask-wrong f h
- {f}{+inquire}：“{h}，你怎么了？”
- {f}[走过来|跑过来]问：“你怎么了？”
- “你怎么了，{h}？”{f}问。
- “{h}，[出什么事了|发生什么事了]？”{f}[关心地|着急地]问。
- {f}看见了，问：“[你怎么了|怎么啦]？”
phrase comfort f
- {f}{+say}：“别[难过|着急|担心]，[我来帮你|会有办法的|我们一起想办法]。”
- {f}{+say}：“没关系，[我来帮你|我们一起想办法]。”
- {f}想了想，说：“[不要急|不用怕]，我有办法。”
phrase agree f
- {f}{+say}：“[好啊|好的|没问题|可以]！”
- {f}点点头，说：“[好|好的|行]。”
- {f}[马上|立刻|高兴地]答应了。
- “好！”{f}说。
phrase sorry h f
- {h}{+say}：“{f}，对不起。”
- {h}对{f}说：“对不起，[我错了|是我不好|我不是故意的]。”
- “对不起，{f}。”{h}[小声地|红着脸]说。
phrase forgive f
- {f}{+say}：“没关系。”
- {f}笑了，说：“没关系，[下次小心一点|我不生气|没事的]。”
- “没关系。”{f}笑着说。
phrase good-child f h
- {f}{+say}：“{h}真是个好孩子。”
- {f}摸摸{h}的头，说：“[真懂事|真乖|你做得对]。”
- {f}听了，高兴地[点点头|笑了]。
phrase go-home
- 太阳下山了，[天快黑了|天边红红的]，
- 天黑了，
- 傍晚，
- 玩够了，
phrase pals h f
- {+since}{h}和{f}成了[好朋友|最好的朋友]。
- {+since}两个人[常常一起玩|天天一起上学|无话不说]。
- {h}和{f}就这样成了好朋友。
phrase animal-pals h f
- {+since}{h}和{f}成了[好朋友|最好的朋友]。
- {+since}{h}和{f}[常常在一起玩|天天在一起|再也没有分开过]。
- {h}和{f}就这样成了好朋友。

ask has H:name+animal O:object
- 问：{H}有什么？答：[{O}|{H}有{O.a}]。
- 问：谁有{O}？答：[{H}|{H}有{O}]。
ask lost H:name+animal O:object
- 问：{H}丢了什么？答：[{O}|{H}丢了{O}]。
- 问：什么不见了？答：[{O}|{O}不见了]。
- 问：谁的{O}不见了？答：[{H}的|{H}的{O}不见了]。
ask found F:name+animal O:object
- 问：谁找到了{O}？答：[{F}|{F}找到了{O}]。
ask picked H:name O:object P:place
- 问：{H}在哪里捡到了{O}？答：[在{P.in}|{H}在{P.in}捡到了{O}]。
- 问：{H}捡到了什么？答：[{O}|{H}捡到了{O.a}]。
ask where O:object S:place
- 问：{O}原来在哪里？答：[在{S}|{O}原来在{S}]。
- 问：{O}是在哪里找到的？答：[在{S}|{O}是在{S}找到的]。
ask at H:name+animal P:place
- 问：{H}去了哪里？答：[{P}|{H}去了{P}]。
- 问：{H}来到了哪里？答：[{P}|{H}来到了{P}]。
ask lives H:animal
- 问：{H}住在哪里？答：[{H.home}|{H}住在{H.home}]。
ask feels H:name+animal M:feeling
- 问：{H}的心情怎么样？答：[{M}|很{M}|{H}很{M}]。
- 问：最后，{H}觉得怎么样？答：[很{M}|{H}觉得很{M}]。
ask felt H:name+animal M:feeling
- 问：遇到麻烦的时候，{H}的心情怎么样？答：[{M}|很{M}|{H}很{M}]。
ask likes H:name+animal O:object+place+time+other
- 问：{H}喜欢什么？答：[{O}|{H}喜欢{O}]。
ask wants H:name+animal O:object+other
- 问：{H}想要什么？答：[{O}|{H}想要{O.a}]。
ask ate H:name+animal O:object
- 问：{H}吃了什么？答：[{O}|{H}吃了{O}]。
- 问：谁吃了{O}？答：[{H}|{H}吃了{O}]。
ask bought H:name O:object
- 问：{H}买了什么？答：[{O}|{H}买了{O}]。
ask gave F:name+animal O:object H:name+animal
- 问：谁把{O}给了{H}？答：[{F}|{F}把{O}给了{H}]。
- 问：谁得到了{O}？答：[{H}|{H}得到了{O}]。
- 问：{O}给了谁？答：[{H}|{O}给了{H}]。
ask friend H:name+animal F:name+animal
- 问：{H}和谁在一起？答：[{F}|{H}和{F}在一起]。
ask newfriend H:name+animal F:name+animal
- 问：{H}和谁成了朋友？答：[{F}|{H}和{F}成了朋友]。
ask helped F:name+animal H:name+animal
- 问：谁帮助了{H}？答：[{F}|{F}帮助了{H}]。
- 问：谁得到了{F}的帮助？答：[{H}|{H}得到了{F}的帮助]。
ask won H:name+animal
- 问：谁赢了？答：[{H}|{H}赢了]。
ask who H:name+animal
- 问：这个故事说的是谁？答：[{H}|这个故事说的是{H}]。
ask made H:name+animal O:object
- 问：{H}做了什么？答：[{O}|{H}做了{O}]。
- 问：{O}是谁做的？答：[{H}|{O}是{H}做的]。
ask broke H:name O:object
- 问：谁弄坏了{O}？答：[{H}|{H}弄坏了{O}]。
- 问：{H}弄坏了什么？答：[{O}|{H}弄坏了{O}]。
ask when T:time
- 问：这件事发生在什么时候？答：[{T}|这件事发生在{T}]。
ask said H:name+animal
- 问：谁说了真话？答：[{H}|{H}说了真话]。
phrase tell-about h
- 讲一个{h}的故事。
- 讲一个关于{h}的故事。
- 请讲一个{h}的故事。
- 我想听{h}的故事。
phrase tell-two h f
- 讲一个{h}和{f}的故事。
- 讲一个关于{h}和{f}的故事。
- 请讲一个{h}和{f}的故事。
- 我想听{h}和{f}的故事。
phrase tell-thing h o
- 讲一个{h}和{o}的故事。
- 讲一个关于{o}的故事。
- 请讲一个关于{o}的故事。
phrase tell-place h p
- 讲一个{h}去{p}的故事。
- 讲一个在{p.in}发生的故事。
ask pet H:name A:animal
- 问：{H}养了什么？答：[{A.a}|{H}养了{A.a}]。
- 问：谁养了{A}？答：[{H}|{H}养了{A}]。
phrase nature
- 路边的小花开了，红的、黄的、白的，真好看。
- 小鸟在树上叽叽喳喳地叫。
- 风吹过来，树叶沙沙地响。
- 天上的白云慢慢地飘着。
- 阳光照在身上，暖洋洋的。
- 一只蝴蝶从[眼前|身边]飞过。
- 草地上的[露珠|小花]闪着光。
- 空气里有一股花香。
- 远处传来了[小溪的声音|小鸟的歌声]。

# 为什么
ask why-lost H:name B:feeling O:object
- 问：{H}为什么{B}？答：[因为{H.his}{O}不见了|因为{H}的{O}不见了]。
ask why-way H:name B:feeling G:name
- 问：{H}为什么{B}？答：[因为{H.he}找不到{G}了|因为{H}找不到{G}了]。
ask why-cat H:name B:feeling A:animal
- 问：{H}为什么{B}？答：[因为{H.his}{A}不见了|因为{A}不见了]。
ask why-hungry H:animal B:feeling
- 问：{H}为什么{B}？答：[因为{H.he}没有{H.food}吃|因为没有{H.food}了]。
ask why-astray H:animal B:feeling
- 问：{H}为什么{B}？答：[因为{H.he}迷路了|因为{H}迷路了]。
ask why-alone H:animal B:feeling
- 问：{H}为什么{B}？答：[因为{H.he}没有朋友|因为没有人和{H.he}玩]。
ask why-exam H:name B:feeling
- 问：{H}为什么{B}？答：[因为{H.he}没有考好|因为没有考好]。
ask why-late H:name
- 问：{H}为什么迟到？答：[因为{H.he}起晚了|因为{H}起晚了]。
ask why-broken H:name B:feeling O:object
- 问：{H}为什么{B}？答：[因为{H.he}弄坏了{O}|因为{H}弄坏了{O}]。
ask why-new H:name B:feeling
- 问：{H}为什么{B}？答：[因为{H.he}谁也不认识|因为没有朋友]。
ask why-moving H:name B:feeling F:name
- 问：{H}为什么{B}？答：[因为{F}要搬家了|因为{F}要走了]。
ask why-seed H:name B:feeling
- 问：{H}为什么{B}？答：[因为种子没有发芽|因为种子还没有发芽]。
ask why-dark H:name B:feeling
- 问：{H}为什么{B}？答：[因为停电了|因为屋里一片漆黑]。
ask why-gift H:name M:feeling O:object
- 问：{H}为什么{M}？答：[因为{H.he}得到了{O}|因为{H}得到了{O}]。
ask why-bought H:name M:feeling O:object
- 问：{H}为什么{M}？答：[因为{H.he}买到了{O}|因为{H}买到了{O}]。
ask why-friend H:animal M:feeling
- 问：{H}为什么{M}？答：[因为{H.he}有了新朋友|因为{H}有了新朋友]。
ask why-won H:animal M:feeling
- 问：{H}为什么{M}？答：[因为{H.he}赢了比赛|因为{H}赢了]。
ask why-found-cat H:name M:feeling A:animal
- 问：{H}为什么{M}？答：[因为{H.he}找到了{A}|因为{A}找到了]。
ask why-helped H:name M:feeling G:name
- 问：{H}为什么{M}？答：[因为{H.he}帮助了{G}|因为{H}帮助了{G}]。
ask why-fly H:animal M:feeling
- 问：{H}为什么{M}？答：[因为{H.he}会飞了|因为{H}会飞了]。
