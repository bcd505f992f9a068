# 数和计算。算式多用数字：两种语言写法相同，学会一种，另一种也就会了。
# 留给验证的算式由 hold 决定：同一个单位里的各种说法都不会泄露答案。
fact sum family=sum weight=42
any a number+digit
any b number+digit
calc c = a + b
cast h boy girl
cast f boy girl
cast o thing+toy thing+school food+fruit
hold a b key=sum
- {a.value} + {b.value} = {c.value}。
/ {a.value} + {b.value} = {c.value}。
/ {a.value} + {b.value} = {c.value}
/ {a.value} 加 {b.value} 等于 {c.value}。
/ {a}加{b}等于{c}。
/ 问：{a.value} + {b.value} 等于几？答：{c.value}。
/ 问：{a.value} + {b.value} 等于几？答：{c.value}。
/ 问：{a.value} 加 {b.value} 等于几？答：{c.value}。
/ {h}有 {a.value} {o.unit}{o}，{f}又给了{h} {b.value} {o.unit}，一共有 {c.value} {o.unit}{o}。
# 有零的、有十的加法，两种次序都说：和上面的一位数加法没有重复。
fact sum-more family=sum weight=13
any a number+low-digit
any b number+low
need b.value > 0
calc c = a + b
hold a b key=sum
- {a.value} + {b.value} = {c.value}。
/ {b.value} + {a.value} = {c.value}。
/ {b.value} + {a.value} = {c.value}
/ {a.value} 加 {b.value} 等于 {c.value}。
/ {b}加{a}等于{c}。
/ 问：{a.value} + {b.value} 等于几？答：{c.value}。
/ 问：{b.value} + {a.value} 等于几？答：{c.value}。
/ 问：{a.value} 加 {b.value} 等于几？答：{c.value}。
/ 问：{b.value} 加 {a.value} 等于几？答：{c.value}。
fact minus family=sum weight=34
any a number
any b number+low-zero
calc c = a - b
cast h boy girl
cast f boy girl
cast o thing+toy thing+school food+fruit
need c.value > 0
need c.value < 11
hold a b key=minus
- {a.value} - {b.value} = {c.value}。
/ {a.value} - {b.value} = {c.value}。
/ {a.value} - {b.value} = {c.value}
/ {a.value} 减 {b.value} 等于 {c.value}。
/ {a}减{b}等于{c}。
/ 问：{a.value} - {b.value} 等于几？答：{c.value}。
/ 问：{a.value} - {b.value} 等于几？答：{c.value}。
/ 问：{a.value} 减 {b.value} 等于几？答：{c.value}。
/ {h}有 {a.value} {o.unit}{o}，给了{f} {b.value} {o.unit}，还有 {c.value} {o.unit}。
fact minus-same family=sum
any a number+low-zero
calc c = a - a
hold a a key=minus
- {a.value} - {a.value} = {c.value}。
/ {a}减{a}等于{c}。
fact plus-one family=counting weight=2
any a number
calc b = a + 1
- {a}的后面是{b}。
/ {b}的前面是{a}。
/ 数到{a}，下一个是{b}。
/ 问：{a}的后面是几？答：[{b}|{a}的后面是{b}]。
/ 问：{b}的前面是几？答：[{a}|{b}的前面是{a}]。
fact count-three family=counting weight=2
any a number
calc b = a + 1
calc c = a + 2
calc d = a + 3
- 数一数：{a}，{b}，{c}，{d}。
/ {a.value} {b.value} {c.value} {d.value}
/ {d}，{c}，{b}，{a}。
/ 倒着数：{d}，{c}，{b}，{a}。
/ 从{a}数到{d}：{a}，{b}，{c}，{d}。
fact count-long family=counting
- 一，二，三，四，五，六，七，八，九，十。
/ 从一数到十：一，二，三，四，五，六，七，八，九，十。
/ 从一数到五：一，二，三，四，五。
/ 1 2 3 4 5 6 7 8 9 10
/ 从十数到一：十，九，八，七，六，五，四，三，二，一。
/ 两个两个地数：二，四，六，八，十。
/ 五个五个地数：五，十，十五，二十。
fact count-animals family=counting weight=4
cast n number+many
cast a animal
cast p place+green
hold n a
- {p.in}有{n.count}{a.unit}{a}。
/ 我看见了{n.count}{a.unit}{a}。
/ 这里有{n.count}{a.unit}{a}，它们都很可爱。
/ 问：{p.in}有几{a.unit}{a}？答：[{n.count}{a.unit}|{p.in}有{n.count}{a.unit}{a}]。
/ {p.in}有{n.count}{a.unit}{a}。问：有几{a.unit}{a}？答：[{n.count}{a.unit}|有{n.count}{a.unit}{a}]。
/ 数一数，{p.in}一共有{n.count}{a.unit}{a}。
fact count-things family=counting weight=4
cast n number+many
cast o thing food
cast q thing food
cast s thing+small
cast m number+many
cast h boy girl
hold n o
- 桌子上有{n.count}{o.unit}{o}。
/ {h}有{n.count}{o.unit}{o}。
/ 妈妈买了{n.count}{o.unit}{o}。
/ {h}有{n.count}{o.unit}{o}和{m.count}{q.unit}{q}。
/ {h}有{n.count}{o.unit}{o}和{m.count}{q.unit}{q}。问：{h}有几{o.unit}{o}？答：[{n.count}{o.unit}|{h}有{n.count}{o.unit}{o}]。
/ 盒子里有{n.count}{s.unit}{s}。问：盒子里有几{s.unit}{s}？答：[{n.count}{s.unit}|盒子里有{n.count}{s.unit}{s}]。
/ 一{o.unit}{o}，两{o.unit}{o}，三{o.unit}{o}。
fact more-less family=comparison weight=2
any a number
any b number
need a.value > b.value
hold a b
- {a}比{b}大，{b}比{a}小。
/ {a.value}比{b.value}大。
/ {b.value}比{a.value}小。
/ 问：{a}和{b}，哪个大？答：[{a}|{a}大|{a}比{b}大]。
/ 问：{b}和{a}，哪个小？答：[{b}|{b}小|{b}比{a}小]。
fact who-more family=comparison weight=3
any n number+many
any m number+digit
cast h boy girl
cast f boy girl
cast o thing+toy thing+school food+fruit
need n.value > m.value
hold h f
- {h}有{n.count}{o.unit}{o}，{f}有{m.count}{o.unit}{o}，{h}的{o}比{f}多。
/ {f}有{m.count}{o.unit}{o}，{h}有{n.count}{o.unit}{o}。问：谁的{o}多？答：[{h}|{h}的|{h}的{o}多]。
/ {h}有{n.count}{o.unit}{o}，{f}有{m.count}{o.unit}{o}。问：谁的{o}少？答：[{f}|{f}的|{f}的{o}少]。
/ {h}有{n.count}{o.unit}{o}，{f}只有{m.count}{o.unit}。
fact clock family=calendar weight=2
any n number+digit
calc m = n + 1
cast t time-night
cast h boy girl
cast g family
hold h n
- 现在{n.count}点了。
/ 问：现在几点了？答：[{n.count}点|现在{n.count}点]。
/ “{g}，现在几点了？”“{n.count}点了。”
/ 现在是{n.count}点，再过一个小时就是{m.count}点。
/ {h}在{n.count}点和{m.count}点之间写完了作业。
