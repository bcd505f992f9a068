fact opposite weight=6
cast a opposite
- [“{a}”的反义词是“{a.opp}”。|{a}的反义词是{a.opp}。|问：{a}的反义词是什么？答：{a.opp}。]
fact definition weight=5
cast a definition
- [{a}是{a.is}。|问：{a}是什么？答：{a}是{a.is}。]
fact color weight=2
cast a food+fruit
- [{a}是{a.color}的。|问：{a}是什么颜色的？答：{a}是{a.color}的。]
fact sum weight=5
any a number+digit
any b number+digit
calc c = a + b
hold a b
- [{a.value} + {b.value} = {c.value}。|{a}加{b}等于{c}。|问：{a.value} + {b.value} 等于几？答：{c.value}。]
fact minus weight=3
any a number
any b number+digit
calc c = a - b
hold a b
- [{a.value} - {b.value} = {c.value}。|{a}减{b}等于{c}。]
fact next-number
any a number+digit
any one number+unit
calc b = a + one
- [{a}的后面是{b}。|{a}多一是{b}。|数一数：{a}，{b}。]
fact count weight=3
cast n number+many
cast a animal
cast p place+out
hold n a
- [{p.in}有{n.count}{a.unit}{a}。|这里有{n.count}{a.unit}{a}。|我看见了{n.count}{a.unit}{a}。|问：{p.in}有几{a.unit}{a}？答：{p.in}有{n.count}{a.unit}{a}。]
fact count-thing weight=2
cast n number+many
cast a thing food
hold n a
- [桌子上有{n.count}{a.unit}{a}。|我有{n.count}{a.unit}{a}。|妈妈买了{n.count}{a.unit}{a}。]
fact compare weight=3
cast a big
cast b big
need a.size > b.size
- [{a}比{b}大。|{b}比{a}小。|问：{a}和{b}，哪个大？答：{a}大。|{b}没有{a}大。]
fact taller weight=2
cast a boy girl
cast b boy girl
hold a b
- [{a}比{b}高，所以{b}比{a}矮。|{a}跑得比{b}快，所以{b}跑得比{a}慢。|{a}来得比{b}早，所以{b}来得比{a}晚。]
fact cause weight=2
cast a cause
- [因为{a}，所以{a.then}。|{a}，{a.then}。|为什么{a.then}？因为{a}。]
fact week
cast a day
- [今天是{a}，明天是{a.next}。|{a}的后面是{a.next}。]
fact seasons
cast a month
- [{a}以后是{a.next}。|{a}来了，{a.say}。|{a.say}的时候是{a}。]
fact like weight=3
cast h boy girl
cast a food
cast b food
hold h a
- [我喜欢吃{a}。|{h}喜欢吃{a}，不喜欢吃{b}。|我喜欢吃{a}，也喜欢吃{b}。|{h}最喜欢吃的东西是{a}。|我喜欢吃{a}，{h}喜欢吃{b}。]
fact weather weight=2
cast h boy girl
cast p place+out
hold h p
- [今天天气很好，我和{h}去{p}玩。|今天天气很好，{h}在{p.in}跑步。|今天天气很冷，{h}没有去{p}。|今天下雨了，{h}没有去{p}。]
fact thing-color weight=2
cast h boy girl
cast o thing-home
cast c color
hold o c
- [{h}有一{o.unit}{c}的{o}。|这{o.unit}{o}是{c}的。|{h}的{o}是{c}的。|问：{h}的{o}是什么颜色的？答：{h}的{o}是{c}的。]
fact give weight=3
cast h boy girl
cast f boy girl
cast o thing
hold h o
- [{h}把{o}给了{f}，现在{f}有{o}。|{h}给了{f}{o.a}，{f}说：“谢谢！”|{o}是{h}的，{h}把{o.this}借给了{f}。]
fact animal-food weight=3
cast a animal
- [{a}喜欢吃{a.food}。|{a}会{a.skill}。|问：{a}喜欢吃什么？答：{a}喜欢吃{a.food}。]
fact animal-cry
cast a animal-quiet
- [{a}“{a.cry}”地叫。|问：{a}怎么叫？答：{a}“{a.cry}”地叫。]
words ontop
垫子 | unit=块 | on=坐在垫子上
沙发 | unit=张 | on=坐在沙发上
椅子 | unit=把 | on=坐在椅子上
床 | unit=张 | on=躺在床上
地毯 | unit=块 | on=躺在地毯上
fact pronoun-animal weight=4
cast a animal
cast s ontop
cast h boy girl
hold a s
- [{a}{s.on}，因为它[累了|困了|想休息|跑了一天]。|{a}没有{s.on}，因为它太[脏|湿|硬|小]了。|{a}{s.on}，因为它很[软|暖和|舒服|干净]。|{a}没有{s.on}，因为它[不累|不困|想出去玩|要去找吃的]。|{a}{s.on}，因为它累了。问：谁累了？答：{a}累了。|{a}没有{s.on}，因为它太脏了。问：什么太脏了？答：{s}太脏了。]
fact pronoun-road weight=4
cast a animal
cast r cross
hold a r
- [{a}没有{r.do}，因为它太[累|困|害怕]了。|{a}没有{r.do}，因为它太{r.bad}了。|{a}没有{r.do}，因为它太累了。问：谁太累了？答：{a}太累了。|{a}没有{r.do}，因为它太{r.bad}了。问：什么太{r.bad}了？答：{r}太{r.bad}了。]
words cross
马路 | do=过马路 | bad=宽
小河 | do=过小河 | bad=宽
山 | do=爬上山 | bad=高
墙 | do=跳过墙 | bad=高
桥 | do=过桥 | bad=窄
words fitin
盒子 | unit=个
书包 | unit=个
柜子 | unit=个
箱子 | unit=个
篮子 | unit=个
fact pronoun-fit weight=3
cast o thing+toy thing+soft
cast b fitin
hold o b
- [{o}放不进{b}，因为它太[大|小]了。|{o}放不进{b}，因为它太大了。问：什么太大了？答：{o}太大了。|{o}放不进{b}，因为它太小了。问：什么太小了？答：{b}太小了。]
fact pronoun-people weight=4
cast b boy
cast g girl
cast f food
cast o thing
hold b g
- [{b}和{g}去商店，他买了{f}，她买了{o}。|{g}看见{b}在吃{f}，她也想吃。|{b}问{g}在哪里，她说：“我在这里。”|{b}把{o}给了{g}，因为她[需要它|喜欢它|想要它]。|{b}把{o}给了{g}，因为他[有两{o.unit}|不用了]。|{b}谢谢{g}，因为她帮了他。|{g}谢谢{b}，因为他帮了她。|{g}给{b}讲了一个故事，他听得很认真。]
fact once weight=2
cast a animal
cast c color
- [从前有一只{c}的{a}，它住在{a.home}。|从前有一只{a}，它喜欢吃{a.food}。|{a}说：“你好！”|我家有一只{a}，它喜欢{a.skill}。|从前有一只{a}，它住在{a.home}，每天{a.skill}。]
copy names
cast a boy girl animal food
cast b thing color place
cast c family definition tree
cast d food color thing animal
- {a} {b} {c} {d} {a} {b} {c} {d}
/ {a}，{b}，{c}，{a}，{b}，{c}，{a}，{b}，{c}。
/ {a}{b}{a}{b}{a}{b}
copy digits
any a number
any b number
any c number
any d number
- {a.value} {b.value} {c.value} {d.value} {a.value} {b.value} {c.value} {d.value}
/ 请跟我读：{a}，{b}，{c}，{d}。{a}，{b}，{c}，{d}。
