# 星期、月份、季节、节日、日期。
fact week family=calendar weight=3
cast a day
- 今天是{a}，明天是{a.next}。
/ 今天是{a}，昨天是{a.prev}。
/ {a}的后面是{a.next}。
/ {a}的前一天是{a.prev}。
/ 问：今天是{a}，明天是星期几？答：[{a.next}|明天是{a.next}]。
/ 问：今天是{a}，昨天是星期几？答：[{a.prev}|昨天是{a.prev}]。
/ 昨天是{a.prev}，今天是{a}，明天是{a.next}。
/ 问：今天星期几？答：[{a}|今天{a}]。
fact seasons family=calendar weight=3
cast a month
- {a}以后是{a.next}。
/ {a}以前是{a.prev}。
/ {a}来了，{a.say}。
/ {a}到了，{a.see}。
/ {a.say}的时候是{a}。
/ 问：{a}以后是什么季节？答：[{a.next}|{a}以后是{a.next}]。
/ 问：{a}以前是什么季节？答：[{a.prev}|{a}以前是{a.prev}]。
/ {a}的天气很{a.feel}。
/ 问：{a}的天气怎么样？答：[很{a.feel}|{a}的天气很{a.feel}]。
/ 我喜欢{a}，因为{a}的时候{a.see}。
fact year family=calendar weight=2
- 一年有四个季节：春天、夏天、秋天、冬天。
/ 一年有十二个月。
/ 一个星期有七天。
/ 一天有二十四个小时。
/ 一个小时有六十分钟。
/ 一分钟有六十秒。
/ 问：一年有几个季节？答：[四个|一年有四个季节]。
/ 问：一年有几个月？答：[十二个月|一年有十二个月]。
/ 问：一个星期有几天？答：[七天|一个星期有七天]。
/ 问：一天有多少个小时？答：[二十四个小时|一天有二十四个小时]。
/ 一月是一年的第一个月，十二月是最后一个月。
/ 早上太阳升起来，傍晚太阳落下去。
fact date family=calendar weight=2
any m number
any d number
cast w day
need m.value > 0
need m.value < 13
need d.value > 0
hold m d
- 今天是{m}月{d}号。
/ 今天是{m}月{d}号，{w}。
/ 问：今天几月几号？答：[{m}月{d}号|今天{m}月{d}号]。
/ 我的生日是{m}月{d}号。
fact birthday family=calendar weight=2
any m number
any d number
cast h boy girl
need m.value > 0
need m.value < 13
need d.value > 0
hold h m
- {h}的生日是{m}月{d}号。
/ {h}的生日是{m}月{d}号。问：{h}的生日是几月几号？答：[{m}月{d}号|{h}的生日是{m}月{d}号]。
/ {m}月{d}号是{h}的生日。
fact months family=calendar
any a number
calc b = a + 1
need a.value > 0
need a.value < 12
- {a}月的后面是{b}月。
/ {b}月的前面是{a}月。
/ 问：{a}月的后面是几月？答：[{b}月|{a}月的后面是{b}月]。
/ 这个月是{a}月，下个月是{b}月。
fact festivals family=calendar weight=2
cast s festival
cast h boy girl
- {s}要吃{s.eat}。
/ {s}是{s.month}。
/ 问：{s}吃什么？答：[{s.eat}|{s}吃{s.eat}]。
/ 问：{s}是哪一天？答：[{s.month}|{s}是{s.month}]。
/ {s}的时候，人们{s.do}。
/ {s}到了，{h}和家人一起吃{s.eat}。
/ 祝你{s}快乐！
fact plan family=calendar weight=2
cast h boy girl
cast p place+out-home place+indoor-study
cast d day
cast g family
hold h p
- {d}，{h}要去{p}。问：{h}{d}要去哪里？答：[{p}|{h}要去{p}]。
/ {h}{d}去{p}，{d.next}在家休息。
/ 昨天{h}去了{p}，今天{@h}在家里看书。
/ 明天是{d}，{h}要和{g}去{p}。
/ {h}说：“{d}我们去{p}吧！”{g}说：“好。”
