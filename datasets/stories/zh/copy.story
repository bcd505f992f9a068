# 重复的句子：照着前面的再写一遍。
copy names weight=3
cast a boy girl animal food
cast b thing color place
cast c family definition tree
cast d food color thing animal
- {a} {b} {c} {d} {a} {b} {c} {d}
/ {a}，{b}，{c}，{a}，{b}，{c}，{a}，{b}，{c}。
/ {a}{b}{a}{b}{a}{b}
/ {a}，{b}，{c}，{d}。{a}，{b}，{c}，{d}。
/ {a} {b} {b} {a} {a} {b} {b} {a}
/ 请跟我读：{a}，{b}，{c}，{d}。{a}，{b}，{c}，{d}。
copy digits
any a number
any b number
any c number
any d number
- {a.value} {b.value} {c.value} {d.value} {a.value} {b.value} {c.value} {d.value}
/ 请跟我读：{a}，{b}，{c}，{d}。{a}，{b}，{c}，{d}。
copy say weight=2
cast h boy girl
cast f boy girl
cast o thing food
cast p place+green
cast a animal
- {h}说：“{f}在{p.in}。”{f}也说：“{f}在{p.in}。”
/ {h}说：“{o}，{a}，{p}。”{f}跟着说：“{o}，{a}，{p}。”
/ {h}写了：“我喜欢{o}。”{f}也写了：“我喜欢{o}。”
/ 请说一遍：{a}在{p.in}。{a}在{p.in}。
/ {a}，{o}，{p}；{a}，{o}，{p}；{a}，{o}，{p}。
