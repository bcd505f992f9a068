# 日常句子：人们最先想到要打的话，和生活里的小场景。
words like
月亮挂在天上，像一个圆圆的盘子
弯弯的月亮像一只小船
白云飘在天上，像一朵朵棉花
湖水很平，像一面镜子
天上的星星一闪一闪的，像小小的眼睛
小溪从山上流下来，叮叮咚咚地响
雪花从天上慢慢地飘下来
春风吹绿了小草，吹开了花儿
向日葵总是向着太阳
秋天，大雁往南方飞
夏天的夜晚，萤火虫飞来飞去
下雨了，雨点打在窗户上，滴滴答答
秋风一吹，树叶像蝴蝶一样飞下来
早晨，露珠在草叶上闪着光
大海一望无边，浪花一朵接一朵
远处的山一座连着一座
太阳落山了，天边的云红得像火
清早，公鸡叫了，天慢慢亮了
雷声响过，大雨哗哗地下了起来
雨过天晴，空气格外新鲜
冬天的早晨，窗户上结满了冰花
稻田里一片金黄，农民伯伯忙着收割
柳树的枝条垂到水面上，轻轻地摇
蜻蜓低低地飞，快要下雨了
夜深了，整个村子都睡着了
fact scenery family=sentence weight=3
cast a like
cast b like
hold a b
- {a}。
/ {a}。{b}。
/ 你看，{a}。
/ {a}，真美啊！
fact job family=person weight=5
cast a job
cast d day
cast h boy girl
cast g family
cast r relative
hold a h
- {a}{a.do}。
/ {a}在{a.at}{a.do}。
/ {h}的{g}是一名{a}，在{a.at}工作。
/ 我的{r}是{a}，{r.he}每天{a.do}。
/ 问：{a}做什么？答：[{a.do}|{a}{a.do}]。
/ 问：谁{a.do}？答：[{a}|{a}{a.do}]。
/ {h}长大以后想当{a}。
/ {h}长大以后想当{a}，因为{h.he}想{a.do}。
/ {a}用的是{a.tool}。
/ 我长大了要当一名{a}。
/ {h}的{g}是{a}。问：{h}的{g}做什么工作？答：[{a}|{h}的{g}是{a}]。
fact today family=sentence weight=6
cast h boy girl
cast p place+fun
cast w weather+fine
cast x weather+bad
cast t time-night
cast k skill+indoors
cast o thing+warm
hold h p
- 今天天气很好，我和{h}去{p}玩。
/ 今天天气很好，{h}在{p.in}{p.do}。
/ 今天天气很好，我们去{p}玩吧。
/ 今天天气真好，{w.say}。
/ 今天天气很冷，{h}没有去{p}。
/ 今天天气很冷，{h}{o.wear}了{o}。
/ 今天下雨了，{h}没有去{p}。
/ 今天{w.say}，{h}和朋友们在{p.in}{p.do}。
/ {x.say}，{h}在家里{k}。
/ {t}，{w.say}。
/ 今天天气怎么样？今天天气很好。
/ 昨天下雨，今天是晴天。
/ 明天会下雨吗？明天不会下雨。
/ 天气预报说，明天有大雨。
/ 如果明天不下雨，我们就去{p}。
/ 下雨了，快回家吧！
/ 太阳出来了，{h}把被子拿到外面晒。
fact me family=sentence weight=8
cast p place-room-home
cast q place+room
cast h boy girl
cast f food
cast g family
cast r sibling younger relative
cast t time
cast k skill
cast o thing
cast c color
cast a animal+pet animal+tame
cast x petname
any n number+digit
need n.value > 5
hold h f
- 你好，我叫{h}。
/ 我叫{h}，今年{n}岁。
/ 我叫{h}，我是一名小学生。
/ 我的名字叫{h}，我喜欢{k}。
/ 大家好，我叫{h}，今年{n}岁，我喜欢{k}。
/ 我爱我的家，我爱{g}。
/ 我爱{g}，{g}也爱我。
/ 我家有四口人：爸爸、妈妈、{r}和我。
/ 我有一个{r}，{r.he}喜欢{k}。
/ 我想吃{f}。
/ 我想喝水。
/ 我饿了，我想吃{f}。
/ 我会{k}，你会吗？
/ 我正在[{p.in}{p.do}|{q.in}{q.do}]。
/ 我在{p.in}，你在哪里？
/ {t}，我和{g}去{p}。
/ {g}给我买了{f.a}。
/ 我有{o.a}，是{c}的。
/ 我的{o}不见了，你看见了吗？
/ 昨天我去了{p}，今天我在家里。
/ 明天我要去{p}。
/ 我每天早上七点起床，八点去上学。
/ 我最好的朋友是{h}。
/ 我和{h}是好朋友。
/ 我家养了{a.a}，它叫{x}。
/ 我今天很高兴，因为我学会了{k}。
/ 我喜欢看书，也喜欢{k}。
/ 我的梦想是学会{k}。
/ 我是中国人，我爱我的祖国。
/ 我长大了。
/ 我不知道，你问问{g}吧。
/ 我觉得这{o.unit}{o}很好看。
fact hello family=sentence weight=6
cast h boy girl
cast f boy girl
cast g grown
cast k skill
cast t time
cast m family
cast o food
cast p place-room-home
cast q place+room
cast e food+hot
hold h f
- “你好，{f}！”{h}说。“你好，{h}！”{f}说。
/ 你好！
/ 你好，很高兴认识你。
/ 你好，请问你叫什么名字？我叫{h}。
/ 早上好！晚上好！晚安！
/ “早上好，{g}！”“早上好，{h}！”
/ “你叫什么名字？”“我叫{h}。”
/ “你今年几岁了？”“我今年八岁。”
/ “谢谢你！”“不客气。”
/ “对不起。”“没关系。”
/ “再见，{h}！”“明天见！”
/ “你喜欢{k}吗？”“喜欢。”
/ “你会{k}吗？”“会一点儿。”
/ “你在做什么？”“我在[{p.in}{p.do}|{q.in}{q.do}]。”
/ “你去哪里？”“我去{p}。”
/ “你吃饭了吗？”“吃了，你呢？”
/ “你怎么了？”“我有点不舒服。”
/ “请问，{p}怎么走？”“一直往前走，就到了。”
/ “这是什么？”“这是{o}。”
/ “好吃吗？”“真好吃！”
/ “今天晚上吃什么？”“吃{e}。”
/ {m}说：“{h}，吃饭了！”
/ {m}说：“晚安，{h}。”{h}说：“晚安，{m}。”
/ {h}对{f}说：“我们一起去{p}吧。”{f}说：“好啊。”
/ 祝你生日快乐！
/ 祝你身体健康，天天快乐！
/ 欢迎来我家玩！
/ 请坐，请喝茶。
/ 加油，{h}！你一定行！
/ 不要着急，慢慢来。
fact do-place family=person weight=8
cast h boy girl
cast f boy girl
cast g family
cast p place
cast q place
cast r place+room
cast v place+out
cast k skill
cast l skill
cast o thing
cast t time-night
hold h p
- {h}在{p.in}{p.do}。
/ {h}在{p.in}。问：{h}在哪里？答：[{p.in}|在{p.in}|{h}在{p.in}]。
/ {h}在{p.in}，{f}在{q.in}。问：谁在{p.in}？答：[{h}|{h}在{p.in}]。
/ {h}在{p.in}，{f}在{q.in}。问：{f}在哪里？答：[{q.in}|在{q.in}|{f}在{q.in}]。
/ {h}在{p.in}{p.do}。问：{h}在做什么？答：[{p.do}|{h}在{p.do}]。
/ {h}在{p.in}{p.do}，{f}在{q.in}{q.do}。
/ {h}会{k}，{f}不会{k}。问：谁会{k}？答：[{h}|{h}会{k}]。
/ {h}会{k}，{f}会{l}。问：{f}会什么？答：[{l}|{f}会{l}]。
/ {h}去{p}了。问：{h}去哪里了？答：[{p}|去{p}了|{h}去{p}了]。
/ {t}，{h}和{g}在{v.in}{v.do}。
/ {t}，{h}先去{p}，再去{q}。问：{h}先去哪里？答：[{p}|{h}先去{p}]。
/ {h}先去{p}，再去{q}。问：{h}后来去了哪里？答：[{q}|{h}后来去了{q}]。
/ {h}把{o}放在{r.in}。问：{o}在哪里？答：[{r.in}|在{r.in}|{o}在{r.in}]。
/ {h}喜欢{k}，{f}也喜欢{k}。
/ {h}和{f}一起{k}。
/ {h}在{k}的时候，{f}在{l}。
/ {h}一边走，一边唱歌。
/ {h}是{f}的好朋友。
/ {h}和{f}一起上学。
/ {h}在看书，{f}在写字。
fact like family=person weight=6
cast h boy girl
cast f boy girl
cast a food
cast b food
cast g family
cast d drink
hold h a
- 我喜欢吃{a}。
/ 我喜欢吃{a}，因为{a}{a.taste}。
/ 我喜欢吃{a}，也喜欢吃{b}。
/ 我喜欢吃{a}，不喜欢吃{b}。
/ {h}喜欢吃{a}，不喜欢吃{b}。
/ {h}最喜欢吃的东西是{a}。
/ 我喜欢吃{a}，{h}喜欢吃{b}。
/ {h}喜欢吃{a}，{f}喜欢吃{b}。问：{h}喜欢吃什么？答：[{a}|{h}喜欢吃{a}]。
/ {h}喜欢吃{a}，{f}喜欢吃{b}。问：谁喜欢吃{b}？答：[{f}|{f}喜欢吃{b}]。
/ 你喜欢吃{a}吗？我喜欢吃{a}。
/ 你喜欢吃{a}还是{b}？我喜欢吃{b}。
/ {h}早饭吃了{a}，喝了{d.a}。
/ {a}{a.taste}，{h}吃了一{a.unit}，还想再吃一{a.unit}。
/ {g}在厨房里做饭，{h}闻到了香味。
/ {h}吃了{a.a}，喝了{d.a}。问：{h}喝了什么？答：[{d}|{h}喝了{d.a}]。
fact give family=object weight=7
cast h boy girl
cast f boy girl
cast e boy girl
cast o thing
cast q thing
hold h o
- {h}把{o}给了{f}，现在{f}有{o}。
/ {h}给了{f}{o.a}，{f}说：“谢谢！”
/ {o}是{h}的，{h}把{o.this}借给了{f}。
/ {h}把{o}给了{f}。问：现在谁有{o}？答：[{f}|现在{f}有{o}]。
/ {h}把{o}给了{f}，{f}又把{o}给了{e}。问：现在谁有{o}？答：[{e}|现在{e}有{o}]。
/ {h}有{o}，{f}有{q}。问：{f}有什么？答：[{q}|{f}有{q}]。
/ {h}有{o}，{f}有{q}。问：谁有{o}？答：[{h}|{h}有{o}]。
/ {h}有{o}，没有{q}；{f}有{q}，没有{o}。
/ 这{o.unit}{o}是谁的？这{o.unit}{o}是{h}的。
/ 问：这{o.unit}{o}是谁的？答：[{h}的|这{o.unit}{o}是{h}的]。
/ {h}送给{f}一{o.unit}{o.look}{o}。
/ {h}拿着{o.a}，{f}拿着{q.a}。
/ {h}的{o}和{f}的{o}一样。
fact put family=object weight=6
cast o thing-toy
cast q thing-toy
cast s spot
cast r spot
cast b container
cast h boy girl
cast y thing+small
cast z thing+small
need b != o
need b != q
hold o s
- {o}在{s}。
/ {o}在{s}，{q}在{r}。
/ {o}在{s}。问：{o}在哪里？答：[{s}|在{s}|{o}在{s}]。
/ {o}在{s}，{q}在{r}。问：{q}在哪里？答：[{r}|在{r}|{q}在{r}]。
/ {o}在{s}，{q}在{r}。问：{s}有什么？答：[{o}|{o.a}|{s}有{o.a}]。
/ {h}把{o}放在{s}。
/ {h}把{o}从{s}拿到{r}。问：现在{o}在哪里？答：[{r}|在{r}|{o}在{r}]。
/ {b}里有{y.a}。问：{b}里有什么？答：[{y}|{y.a}|{b}里有{y.a}]。
/ {b}里有{y.a}和{z.a}。
/ {h}打开{b}，里面有{y.a}。
/ {b}是空的，里面什么也没有。
/ “我的{o}在哪里？”“在{s}。”
fact animal-life family=animal weight=7
cast a animal
cast b animal
cast c color
cast h boy girl
need a.food != b.food
hold a b
- {a}喜欢吃{a.food}。
/ {a}会{a.skill}。
/ {a}喜欢吃{a.food}，{b}喜欢吃{b.food}。
/ 问：{a}喜欢吃什么？答：[{a.food}|{a}喜欢吃{a.food}]。
/ {a}住在{a.home}。
/ 问：{a}住在哪里？答：[{a.home}|{a}住在{a.home}]。
/ {a}{a.look}。
/ {h}画了{a.a}，它{a.look}。
/ {a}和{b}是好朋友。
/ {a}对{b}说：“你好！”{b}说：“你好，{a}！”
/ {a}在{a.home}等{b}。
/ {a}看见了{b}，就{a.move}过去。
/ 问：谁喜欢吃{a.food}？答：[{a}|{a}喜欢吃{a.food}]。
/ {a}请{b}吃{b.food}，{b}高兴极了。
fact animal-cry family=animal weight=2
cast a animal-quiet
cast b animal-quiet
need a.cry != b.cry
hold a b
- {a}“{a.cry}”地叫。
/ 问：{a}怎么叫？答：[{a.cry}|“{a.cry}”|{a}“{a.cry}”地叫]。
/ {a}叫：“{a.cry}！”{b}叫：“{b.cry}！”
/ “{a.cry}，{a.cry}”，谁在叫？是{a}在叫。
fact once family=animal weight=4
cast a animal
cast b animal
cast d animal+pet animal+tame
cast c color
cast m mood+joy
hold a b
- 从前有{a.a}，它住在{a.home}。
/ 从前有{a.a}，它喜欢吃{a.food}。
/ 从前有{a.a}，它住在{a.home}，每天{a.skill}。
/ 从前有{a.a}和{b.a}，它们是好朋友。
/ 很久很久以前，有{a.a}，{a.look}。
/ 我家有{d.a}，它喜欢吃{d.food}。
/ 从前有{a.a}，它有一顶{c}的帽子。
/ 从前，{a}和{b}住在一起，每天都过得很{m}。
fact tell family=instruction weight=3
cast a animal
cast b animal
cast h boy girl
cast f boy girl
cast o opposite
any n number
calc m = n + 1
calc k = n + 2
calc l = n + 3
hold a h
- 说出{o}的反义词：{o.opp}。
/ 请说出“{o}”的反义词。{o.opp}。
/ 从{n}数到{l}：{n}，{m}，{k}，{l}。
/ 请跟我说：“{h}，你好！”“{h}，你好！”
/ 请跟我读：{a}，{b}。{a}，{b}。
/ 请说一遍：{f}和{h}是好朋友。{f}和{h}是好朋友。
/ 请向{h}问好。你好，{h}！
/ 请说出{a}爱吃什么。{a}爱吃{a.food}。
fact scene-evening family=sentence weight=6
cast h boy girl
cast g family
cast f food
cast o thing+toy
cast k skill+indoors
cast b sibling younger
hold h g
- 晚上，{g}在看电视，{h}在{k}。
/ 吃完晚饭，{h}帮{g}洗碗，{g}说：“真能干！”
/ {g}下班回来了，{h}跑过去开门。
/ {h}写完作业，和{b}一起玩{o}。
/ {h}打开窗户，看见外面下雪了，高兴地叫{g}来看。
/ {g}的生日到了，{h}画了一张画送给{g.him}。
/ {h}给{g}打电话：“您什么时候回家？”“六点就到家。”
/ 天黑了，{g}说：“该睡觉了。”{h}刷了牙，洗了脸，上床睡觉。
/ {g}问：“作业写完了吗？”{h}说：“写完了。”
/ 早上，{h}起床，穿衣服，刷牙，洗脸，吃早饭，然后去上学。
/ {h}把{f}分给{b}一半，{b}高兴地笑了。
/ {h}问{g}：“天上有多少颗星星？”{g}说：“数也数不清。”
/ {h}今天很高兴，因为{g}来了。
/ {h}哭了，因为{h.he}找不到{g}了。
/ {h}笑了，因为{h.he}吃到了{f}。
fact scene-school family=sentence weight=5
cast h boy girl
cast f boy girl
cast g grown+teacher
cast o thing+school
cast k skill+sport
cast d day+class
hold h f
- 上课了，{g}走进教室，同学们站起来说：“老师好！”
/ {g}问了一个问题，{h}举起了手。
/ 下课了，{h}和{f}在操场上玩。
/ {h}向{f}借{o}，{f}说：“给你。”
/ {d}有体育课，{h}和{f}一起{k}。
/ {h}坐在{f}的旁边，两个人是同桌。
/ {g}说：“今天我们学习新课。”
/ {h}的作业写得很整齐，{g}表扬了{h.him}。
/ 放学了，{h}等{f}一起回家。
/ {g}教我们唱歌，歌声真好听。
/ {h}不会做这道题，{f}教{h.him}。
/ {f}的{o}掉在地上，{h}帮{f.him}捡了起来。
/ 同学们排好队，跟着{g}去图书馆。
/ {h}读课文，{f}认真地听。
fact scene-street family=sentence weight=4
cast h boy girl
cast g family grown
cast f food
cast n number+many
cast o thing+cloth
cast p place+indoor-study
hold h g
- 马路上车很多，{h}拉着{g}的手过马路。
/ {h}坐公共汽车去{p}，坐了{n.count}站。
/ “{f}多少钱一{f.unit}？”“{n.count}块钱。”“我买一{f.unit}。”
/ {g}在商店里买了{o.a}，花了{n}十块钱。
/ {h}在路上遇见了{g}，说：“{g}好！”
/ 红灯亮了，{h}停下来等。绿灯亮了，{h}才过马路。
/ 公园里，老人在打太极拳，孩子们在放风筝。
/ {h}走到路口，往左一拐，就到了{p}。
/ 街上很热闹，有卖水果的，有卖花的，还有卖玩具的。
/ 车来了，{h}和{g}排队上车。
fact proverb family=sentence weight=2
cast h boy girl
cast g family grown+teacher
cast k skill
hold h k
- {g}说：“只要天天练，{h}一定能学会{k}。”
/ {g}对{h}说：“今天的事今天做。”
/ {g}对{h}说：“说到就要做到。”
/ {g}说：“好孩子不说谎。”
/ {g}常说：“吃饭要细嚼慢咽。”
/ {g}告诉{h}：“人多力量大。”
/ {g}告诉{h}：“做错了事，要说对不起。”
/ {g}说：“{h}，想学好{k}，就不能怕苦。”
/ {g}说：“要爱护花草树木，不要乱扔垃圾。”
fact thing-look family=object weight=3
cast o thing
cast q thing
cast f flower-water
cast t tree
cast v vegetable
cast h boy girl
hold o h
- 这是一{o.unit}{o.look}{o}。
/ {h}有一{o.unit}{o.look}{o}。
/ 那是一{o.unit}{o}，这是一{q.unit}{q}。
/ 院子里有一{t.unit}{t}，树下开着{f.color}的{f}。
/ {v}长在{v.grow}。
/ {h}在花园里种了{f}，还种了{v}。
/ {f}开了，是{f.color}的，真香。
/ 问：这是什么？答：[{o}|这是{o}|这是{o.a}]。
/ 这不是{o}，是{q}。
/ “这{o.unit}{o}多少钱？”“十块钱。”
fact wh family=question weight=6
cast h boy girl
cast f boy girl
cast t time
cast p place
cast o thing
cast b mood
cast r reason
cast a food
hold h p
- {t}，{h}在{p.in}{p.do}。问：{h}什么时候在{p.in}？答：[{t}|{h}{t}在{p.in}]。
/ {t}，{h}在{p.in}{p.do}。问：谁在{p.in}？答：[{h}|{h}在{p.in}]。
/ {t}，{h}在{p.in}{p.do}。问：{h}在哪里？答：[{p.in}|在{p.in}|{h}在{p.in}]。
/ {h}很{b}。问：{h}的心情怎么样？答：[{b}|很{b}|{h}很{b}]。
/ {h}很{b}，{f}很好奇。问：谁很{b}？答：[{h}|{h}很{b}]。
/ {h}{r}，所以{r.so}。问：{h}为什么{r.so}？答：[因为{h.he}{r}|因为{h}{r}]。
/ {h}和{f}在{p.in}。问：{h}和谁在一起？答：[{f}|{h}和{f}在一起]。
/ {h}买了{o}。问：{h}买了什么？答：[{o}|{h}买了{o}]。
/ {h}吃了{a}，{f}没有吃。问：谁吃了{a}？答：[{h}|{h}吃了{a}]。
/ {h}找不到{o}了，很着急。问：{h}为什么着急？答：[因为{h.he}找不到{o}了|因为{h}找不到{o}了]。
