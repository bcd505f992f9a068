# 以对话为主的故事。
plot glasses
cast h boy girl
cast g family+old
cast o thing+eye
cast s spot
cast r spot
cast m mood+joy
cast q thing+school-small
hold h s
- {g}正要看报纸，忽然找不到{o}了。
/ {g}坐在沙发上，问{h}：“你看见我的{o}了吗？”
/ 早上，{g}在家里走来走去，好像在找什么。
! lost g o
- {h}{+say}：“您别急，我帮您找。”
/ {h}放下{q}，说：“我来找。”
- {h}看了看{s}，没有；又看了看{r}，也没有。
/ {h}先去{s}找，再去{r}找，[什么也没有找到|都没有]。
? {g}{+say}：“人老了，记性不好了。”
- {h}回头一看，忽然笑了：“{g}，您的{o}就在您的头上呀！”
/ 忽然，{h}大声说：“{g}，您摸一摸自己的头！”
! found h o
- {g}[用手一摸|摸了摸头]，也笑了起来：“[真的在这里|原来它一直跟着我呢]！”
/ {g}拍了拍自己的头，[笑了|哈哈大笑]。
- 两个人笑了很久，心里都很{m}。
/ {g}{+say}：“谢谢你，我的小帮手！”{h}很{m}。
! feels h m

plot phone weight=2
cast h boy girl
cast f boy girl
cast p place+green place+fun
cast a food-bowl-big
cast t time-night
cast w weather+fine
cast m mood+joy
hold h p
- 电话响了，{h}拿起电话：“喂，你好！”“你好，我是{f}。”
/ {t}，{h}给{f}打电话：“喂，是{f}吗？”“是我，你是{h}吧？”
/ “丁零零——”电话响了。{h}一听，是{f}。
- {f}{+inquire}：“你在做什么？”{h}{+say}：“我在[看书|写作业|看电视]。”
/ {h}{+inquire}：“你今天有空吗？”{f}{+say}：“有空。”
- {f}{+say}：“今天{w.say}，我们去{p}吧！”{h}{+say}：“[好啊|太好了]！”
/ {h}{+say}：“我们一起去{p}，好吗？”{f}{+say}：“[好啊|行，我正想去呢]！”
! goes h f p
- {h}{+inquire}：“要带什么？”{f}{+say}：“你带水，我带{a}。”
/ {f}{+say}：“我带{a}。”{h}{+say}：“那我带水。”
! brings f a
- “[几点见|什么时候出发]？”“[两点|三点|九点]，在学校门口见。”
/ 两个人说好在车站见面。
- 放下电话，{h}[马上穿好衣服|跑去告诉妈妈]，{m}地出了门。
/ {h}放下电话，心里很{m}。
! feels h m
ask brings F:name A:object
- 问：{F}带什么？答：[{A}|{F}带{A}]。

ask goes H:name F:name P:place
- 问：{H}和{F}要去哪里？答：[{P}|去{P}|{H}和{F}要去{P}]。

plot market weight=2
cast h boy girl
cast f family
cast v vegetable
cast u vegetable
any n number+digit
cast a food+fruit
cast m mood+joy
need n.value > 1
hold h v
- 清早，{f}带{h}去菜市场买菜。
/ 星期天早上，{h}提着篮子，跟{f}去买菜。
! friend h f
- 菜市场真热闹，[到处都是人|有卖菜的，有卖鱼的|吵吵闹闹的]。
/ 市场里的菜真新鲜，[红的、绿的、紫的|一堆一堆的]，好看极了。
- {f}{+inquire}：“{v}多少钱一斤？”卖菜的人说：“{n.count}块。”
/ {h}{+inquire}：“{v}怎么卖？”卖菜的人说：“{n.count}块钱一斤。”
! price v n
- {f}买了{v.a}，又买了{u.a}。
/ {f}挑了又挑，买了{v.a}和{u.a}。
! bought2 f v
- {h}{+say}：“我来提！”篮子很重，可是{@h}一直提回了家。
/ 路上，{h}和{f}一人提一边，[有说有笑|走得很慢]。
- 回到家，{h}帮{f}洗菜，{f}用{v}做了一盘菜。
/ 中午，{f}炒了{v}，{h}吃了两碗饭。
- {f}{+say}：“今天你是我的好帮手。”{h}听了很{m}。
/ {f}洗了{a.a}给{h}吃。{h}很{m}。
! feels h m
ask price V:object N:number
- 问：{V}多少钱一斤？答：[{N.count}块|{N.count}块钱|{V}{N.count}块钱一斤]。
ask bought2 F:name V:object
- 问：{F}先买了什么？答：[{V}|{F}先买了{V}]。

plot library weight=2
cast h boy girl
cast f boy girl
cast g grown+teacher
cast a animal
cast t time-night
cast d day+weekend
hold h a
- {d}{t}，{h}到图书馆借书。
/ {d}，图书馆里很安静，{h}在找一本书。
! when d
- {h}{+inquire}：“请问，有没有讲{a}的书？”{g}{+say}：“有，在第[二|三|四]排书架上。”
/ {g}走过来，小声问：“你想看什么书？”{h}{+say}：“我想看{a}的故事。”
! story-of h a
- {h}找到了书，坐下来，[看得入了迷|一页一页地看]。
/ 那本书很厚，里面的{a}{a.look}。{h}一看就不想放下了。
- {f}跑了进来，大声喊：“{h}！”大家都[抬起头|看了过来]。
/ 忽然，{f}从外面跑进来，[笑得很大声|脚步声很响]。
- {h}把手指放在嘴边，说：“嘘，小声一点，别人在看书呢。”
/ {h}摇摇手，小声说：“图书馆里要安静。”
! reminded h f
- {f}[红了脸|不好意思地点点头]，轻轻地坐了下来。
/ {f}小声说：“对不起，我忘了。”
- 两个人安静地看书，[一直看到关门|谁也没有说话]。
/ {g}看见了，对两个人[笑了笑|点了点头]。
ask reminded H:name F:name
- 问：谁让{F}小声一点？答：[{H}|{H}让{F}小声一点]。

plot stars weight=2
cast h boy girl
cast f family relative
cast p place+flat
cast b mood+joy
hold h f
- 夏天的夜晚，{h}和{f}坐在{p.in}看星星。
/ 吃完晚饭，{f}带{h}到{p.in}乘凉，天上全是星星。
! at h p
! friend h f
- {h}数星星：“一，二，三，四……”数着数着就乱了。
/ {h}{+inquire}：“天上有多少颗星星？”{f}{+say}：“多得数不清。”
- {f}指着天上说：“你看，那[七|几]颗星像一把勺子。”
/ {f}给{h}讲了月亮上的兔子的故事。
? 一颗流星飞过，{h}赶快许了一个愿。
- {h}{+inquire}：“{f}，星星上有人吗？”{f}{+say}：“[谁知道呢，等你长大了去看一看吧|现在还没有人知道]。”
/ {h}{+say}：“我长大了要坐飞船去看星星。”{f}{+say}：“好，我等着你给我讲。”
- 风轻轻地吹着，[萤火虫在草里一闪一闪|青蛙在远处呱呱地叫]。
- {h}靠在{f}身上，心里很{b}，[慢慢地睡着了|不想回屋睡觉]。
/ 夜深了，{f}抱着睡着的{h}回了家。{h}在梦里也很{b}。
! feels h b
