# 代词：同一种句子，两种读法。代词一律写成 {a.he}，程序才知道指的是谁。
words ontop gender=it role=object
垫子 | unit=块 | on=坐在垫子上 | +mat
沙发 | unit=张 | on=坐在沙发上
椅子 | unit=把 | on=坐在椅子上
床 | unit=张 | on=躺在床上
地毯 | unit=块 | on=躺在地毯上
被子 | unit=床 | on=趴在被子上
毯子 | unit=条 | on=睡在毯子上
words tired
累了
困了
想休息
想睡觉
走了很远的路
玩了一天
不想动了
words onbad
脏
湿
硬
小
旧
凉
破
words ongood
软
暖和
舒服
干净
words offreason
不累
不困
想出去玩
要去找吃的
想站着
听见有人叫
fact pronoun-on family=pronoun weight=8
cast a animal
cast s ontop
cast t tired
cast b onbad
cast g ongood
cast n offreason
hold a s
- {a}{s.on}，因为{a.he}{t}。
/ {a}没有{s.on}，因为{s.he}太{b}了。
/ {a}{s.on}，因为{s.he}很{g}。
/ {a}没有{s.on}，因为{a.he}{n}。
/ {a}{s.on}，因为{a.he}{t}。问：谁{t}？答：[{a}|{a}{t}]。
/ {a}没有{s.on}，因为{s.he}太{b}了。问：什么太{b}了？答：[{s}|{s}太{b}了]。
/ {a}{s.on}，因为{s.he}很{g}。问：什么很{g}？答：[{s}|{s}很{g}]。
/ 问：{a}为什么{s.on}？答：因为{a.he}{t}。
/ 问：{a}为什么没有{s.on}？答：因为{s.he}太{b}了。
/ {a}看了看{s}，{s.he}太{b}了，{a}没有{s.on}。
words cross gender=it role=object
马路 | do=过马路 | bad=宽 | +road
大街 | do=过大街 | bad=宽 | +road
小河 | do=过小河 | bad=宽
大山 | do=爬上大山 | bad=高
墙 | do=跳过墙 | bad=高
小桥 | do=过小桥 | bad=滑
水沟 | do=跳过水沟 | bad=深
台阶 | do=走上台阶 | bad=陡
草地 | do=跑过草地 | bad=湿
words weak
累
困
饿
渴
胆小
害怕
虚弱
words being gender=it role=animal
小动物
动物
老马
那只猫
那只狗
大象
老牛
小白兔
小花猫
那匹马
那只羊
fact pronoun-cross family=pronoun weight=7
cast a animal-wing being
cast r cross
cast w weak
hold a r
- {a}没有{r.do}，因为{a.he}太{w}了。
/ {a}没有{r.do}，因为{r.he}太{r.bad}了。
/ {a}没有{r.do}，因为{a.he}太{w}了。问：谁太{w}了？答：[{a}|{a}太{w}了]。
/ {a}没有{r.do}，因为{r.he}太{r.bad}了。问：什么太{r.bad}了？答：[{r}|{r}太{r.bad}了]。
/ 问：{a}为什么没有{r.do}？答：因为{a.he}太{w}了。
/ 问：{a}为什么没有{r.do}？答：因为{r.he}太{r.bad}了。
/ 因为{a.he}太{w}了，所以{a}没有{r.do}。
/ {a}站在{r}前面，{r.he}太{r.bad}了，{a}不敢过去。
/ {a}站在{r}前面，{a.he}太{w}了，走不动了。
fact pronoun-fit family=pronoun weight=5
cast o thing+toy thing+soft thing+home thing+wear
cast b container
cast h boy girl
hold o b
- {o}放不进{b}，因为{o.he}太大了。
/ {o}放不进{b}，因为{b.he}太小了。
/ {o}放不进{b}，因为{o.he}太大了。问：什么太大了？答：[{o}|{o}太大了]。
/ {o}放不进{b}，因为{b.he}太小了。问：什么太小了？答：[{b}|{b}太小了]。
/ {h}把{o}放进{b}，因为{b.he}是空的。
/ {h}把{o}放进{b}，因为{o.he}[暂时用不上|今天用不着了]。
/ {b}装不下{o}，因为{o.he}太大了。
/ {b}装不下{o}，因为{b.he}太小了。
/ {b}装不下{o}，因为{b.he}已经满了。
words breaker gender=it role=object
皮球
石头
足球
篮球
雪球
words broken gender=it role=object
花瓶
玻璃窗
杯子
花盆
镜子
fact pronoun-break family=pronoun weight=3
cast a breaker
cast b broken
- {a}打碎了{b}，因为{a.he}[飞得太快|来得太猛|飞得又快又猛]。
/ {a}打碎了{b}，因为{b.he}[太薄了|不结实|太容易碎了]。
/ {a}打碎了{b}，因为{b.he}太薄了。问：什么太薄了？答：[{b}|{b}太薄了]。
/ {a}打碎了{b}，因为{a.he}飞得太快。问：什么飞得太快？答：[{a}|{a}飞得太快]。
# 动物之间：self 说的是前一个，other 说的是后一个。
words dothat
追 | self=想和朋友一起玩 | other=拿走了香蕉
躲开了 | self=很害怕 | other=太凶了
叫醒了 | self=要出发了 | other=睡过头了
等着 | self=来得早 | other=走得慢
帮助了 | self=很热心 | other=受伤了
谢谢 | self=很懂礼貌 | other=帮了大忙
请来了 | self=过生日 | other=会变魔术
陪着 | self=怕孤单 | other=生病了
喜欢 | self=想要一个好朋友 | other=很善良
笑话 | self=太骄傲了 | other=摔了一跤
拉住了 | self=太害怕了 | other=快要摔倒了
看不见 | self=眼睛不好 | other=躲起来了
找不到 | self=迷路了 | other=回家了
跟着 | self=不认识路 | other=认识路
fact pronoun-animals family=pronoun weight=6
cast a animal
cast b animal
cast v dothat
hold a b
- {a}{v}{b}，因为{a.he}{v.self}。问：谁{v.self}？答：[{a}|{a}{v.self}]。
/ {a}{v}{b}，因为{b.he}{v.other}。问：谁{v.other}？答：[{b}|{b}{v.other}]。
/ {a}{v}{b}，因为{a.he}{v.self}。
/ {a}{v}{b}，因为{b.he}{v.other}。
/ 问：{a}为什么{v}{b}？答：因为{a.he}{v.self}。
/ 问：{a}为什么{v}{b}？答：因为{b.he}{v.other}。
# 人和人：他、她各指一个人，两种读法都有。
words toward
帮助了 | self=很热心 | other=遇到了困难
等着 | self=来早了 | other=来晚了
扶起了 | self=离得最近 | other=摔倒了
感谢 | self=得到了帮助 | other=帮了忙
找不到 | self=走错了路 | other=已经回家了
看望了 | self=很关心朋友 | other=生病了
安慰 | self=心很好 | other=哭了
羡慕 | self=也想得奖 | other=得了第一名
叫醒了 | self=起得早 | other=快要迟到了
去送 | self=有空 | other=要搬走了
原谅了 | self=不生气了 | other=道歉了
躲着 | self=做错了事 | other=还在生气
想念 | self=一个人在家 | other=去了远方
喜欢 | self=想交朋友 | other=很有礼貌
追上了 | self=跑得很快 | other=停下来了
没有看见 | self=在看书 | other=站在后面
祝贺 | self=为朋友高兴 | other=考了一百分
请教 | self=不会做这道题 | other=会做这道题
问候了 | self=很有礼貌 | other=刚刚回来
表扬了 | self=是班长 | other=做了好事
佩服 | self=做不到 | other=坚持了三年
拉住了 | self=看见车来了 | other=差一点摔倒
fact pronoun-people family=pronoun weight=9
cast a boy girl
cast b boy girl
cast v toward
need a.gender != b.gender
hold a b
- {a}{v}{b}，因为{a.he}{v.self}。
/ {a}{v}{b}，因为{b.he}{v.other}。
/ {a}{v}{b}，因为{a.he}{v.self}。问：谁{v.self}？答：[{a}|{a}{v.self}]。
/ {a}{v}{b}，因为{b.he}{v.other}。问：谁{v.other}？答：[{b}|{b}{v.other}]。
/ 问：{a}为什么{v}{b}？答：因为{a.he}{v.self}。
/ 问：{a}为什么{v}{b}？答：因为{b.he}{v.other}。
/ 因为{b.he}{v.other}，所以{a}{v}{b}。
fact pronoun-give family=pronoun weight=9
cast a boy girl
cast b boy girl
cast o thing
cast s thing+school
need a.gender != b.gender
hold a b
- {a}把{s}借给{b}，因为{b.he}[没有带|需要用|忘了带|把自己的弄丢了]。
/ {a}把{s}借给{b}，因为{a.he}[有两{s.unit}|已经用完了|现在不用]。
/ {a}把{o}给了{b}，因为{b.he}[很需要|很喜欢|想要很久了]。
/ {a}把{o}给了{b}，因为{a.he}[有两{o.unit}|不用了|想让朋友高兴]。
/ {a}把{s}借给{b}，因为{b.he}没有带。问：谁没有带{s}？答：[{b}|{b}没有带{s}]。
/ {a}把{s}借给{b}，因为{a.he}有两{s.unit}。问：谁有两{s.unit}{s}？答：[{a}|{a}有两{s.unit}{s}]。
/ {a}把{o}还给{b}，因为{a.he}[用完了|不用了]。
/ {a}把{o}还给{b}，因为{b.he}[要用了|来拿了]。
/ {a}向{b}借{s}，因为{a.he}[没有带|忘了带]。
/ {a}向{b}借{s}，因为{b.he}有两{s.unit}。
fact pronoun-two family=pronoun weight=9
cast b boy
cast g girl
cast f food
cast e food
cast o thing-nature
cast k skill
cast l skill
cast p place+out
cast q place+indoor
hold b g
- {b}和{g}去商店，{b.he}买了{f}，{g.he}买了{o}。问：谁买了{f}？答：[{b}|{b}买了{f}]。
/ {b}和{g}去商店，{b.he}买了{f}，{g.he}买了{o}。问：谁买了{o}？答：[{g}|{g}买了{o}]。
/ {g}看见{b}在吃{f}，{g.he}也想吃。
/ {b}看见{g}在吃{f}，{b.he}也想吃。
/ {b}问{g}在哪里，{g.he}说：“我在{p.in}。”
/ {b}和{g}是同学，{b.he}会{k}，{g.he}会{l}。
/ {b}和{g}是同学，{b.he}会{k}，{g.he}会{l}。问：谁会{l}？答：[{g}|{g}会{l}]。
/ {b}在{p.in}，{g}在{q.in}。{g.he}在看书。问：谁在看书？答：[{g}|{g}在看书]。
/ {b}在{p.in}，{g}在{q.in}。{b.he}在跑步。问：谁在跑步？答：[{b}|{b}在跑步]。
/ {g}给{b}讲了一个故事，{b.he}听得很认真。
/ {b}谢谢{g}，因为{g.he}帮了{b.him}。
/ {g}谢谢{b}，因为{b.he}帮了{g.him}。
/ {b}喜欢吃{f}，{g}喜欢吃{e}。{b.he}买了{f}，{g.he}买了{e}。
/ {g}的生日到了，{b}送给{g.him}{o.a}。
/ {b}的生日到了，{g}送给{b.him}{o.a}。
fact pronoun-family family=pronoun weight=4
cast m family
cast c boy girl
cast f food
cast o thing+cloth
cast p place-room-home
need m.gender != c.gender
hold c f
- {m}叫{c}吃饭，{c.he}马上来了。
/ {m}给{c}买了{o.a}，{c.he}很喜欢。
/ {c}给{m}倒了一杯茶，{m.he}笑了。
/ {m}抱起{c}，因为{c.he}哭了。
/ {m}抱起{c}，因为{m.he}很想念{c}。
/ {m}没有吃{f}，因为{m.he}把{f}留给了{c}。
/ {c}帮{m}提东西，因为{m.he}拿不动。
/ {c}拉着{m}的手，因为{c.he}怕走丢。
/ {m}在{p.in}等{c}，{c.he}来晚了。
/ {c}睡着了，{m}给{c.him}盖上了被子。
# 人们最常试的几句，多说几遍。
fact pronoun-famous family=pronoun weight=5
cast a animal+pet being
cast s ontop+mat
cast r cross+road
- {a}坐在{s}上，因为{a.he}累了。
/ {a}坐在{s}上，因为{s.he}很[软|暖和]。
/ {a}没有坐在{s}上，因为{s.he}太脏了。
/ {a}没有坐在{s}上，因为{a.he}不累。
/ {a}没有{r.do}，因为{a.he}太累了。
/ {a}没有{r.do}，因为{r.he}太宽了。
