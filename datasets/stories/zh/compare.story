# 比较：大小、快慢、轻重、高矮、冷热、年龄；说的都是真的。
fact bigger family=comparison weight=4
cast a big
cast b big
need a.size > b.size
- {a}比{b}大。
/ {b}比{a}小。
/ {b}没有{a}大。
/ 问：{a}和{b}，哪个大？答：[{a}|{a}大|{a}比{b}大]。
/ 问：{b}和{a}，哪个小？答：[{b}|{b}小|{b}比{a}小]。
/ 问：{a}比{b}大吗？答：[是的|是的，{a}比{b}大]。
/ 问：{b}比{a}大吗？答：[不|不，{b}比{a}小]。
/ {a}很大，{b}很小。
fact bigger-three family=comparison
cast a big
cast b big
cast c big
need a.size > b.size
need b.size > c.size
- {a}比{b}大，{b}比{c}大，所以{a}最大。
/ {c}比{b}小，{b}比{a}小，所以{c}最小。
/ 问：{b}、{a}和{c}，哪个最大？答：[{a}|{a}最大]。
/ 问：{a}、{c}和{b}，哪个最小？答：[{c}|{c}最小]。
fact faster family=comparison weight=3
cast a fast
cast b fast
need a.speed > b.speed
- {a}比{b}快。
/ {b}比{a}慢。
/ {b}没有{a}快。
/ 问：{a}和{b}，哪个快？答：[{a}|{a}快|{a}比{b}快]。
/ 问：{b}和{a}，哪个慢？答：[{b}|{b}慢|{b}比{a}慢]。
/ 问：{b}比{a}快吗？答：[不|不，{b}比{a}慢]。
fact heavier family=comparison weight=3
cast a heavy
cast b heavy
need a.mass > b.mass
- {a}比{b}重。
/ {b}比{a}轻。
/ {b}没有{a}重。
/ 问：{a}和{b}，哪个重？答：[{a}|{a}重|{a}比{b}重]。
/ 问：{b}和{a}，哪个轻？答：[{b}|{b}轻|{b}比{a}轻]。
/ 一{a.unit}{a}比一{b.unit}{b}重得多。
fact higher family=comparison weight=2
cast a tall
cast b tall
need a.height > b.height
- {a}比{b}高。
/ {b}比{a}矮。
/ {b}没有{a}高。
/ 问：{b}和{a}，哪个高？答：[{a}|{a}高|{a}比{b}高]。
fact warmer family=comparison weight=2
cast a warm
cast b warm
need a.heat > b.heat
- {a}比{b}热。
/ {b}比{a}冷。
/ {b}没有{a}热。
/ 问：{b}和{a}，哪个热？答：[{a}|{a}热|{a}比{b}热]。
fact older-men family=comparison
cast a aged
cast b aged
need a.age > b.age
- {a}比{b}大，{b}比{a}小。
/ {a}的年纪比{b}大。
/ 问：{a}和{b}，谁的年纪大？答：[{a}|{a}的年纪大]。
fact older-women family=comparison
cast a agedf
cast b agedf
need a.age > b.age
- {a}比{b}大，{b}比{a}小。
/ {a}的年纪比{b}大。
/ 问：{a}和{b}，谁的年纪大？答：[{a}|{a}的年纪大]。
words degree
高 | opp=矮
胖 | opp=瘦
words runs
跑 | adv=快 | opp=慢
来 | adv=早 | opp=晚
跳 | adv=高 | opp=低
写字写 | adv=好 | opp=差
游 | adv=远 | opp=近
吃 | adv=多 | opp=少
起床起 | adv=早 | opp=晚
唱歌唱 | adv=好 | opp=差
fact people-compare family=comparison weight=4
cast a boy girl
cast b boy girl
cast d degree
hold a b
- {a}比{b}{d}，所以{b}比{a}{d.opp}。
/ {a}比{b}{d}。问：谁{d}？答：[{a}|{a}{d}]。
/ {a}比{b}{d}。问：谁{d.opp}？答：[{b}|{b}{d.opp}]。
/ {b}没有{a}{d}，{a}比{b}{d}。
fact people-do family=comparison weight=4
cast a boy girl
cast b boy girl
cast r runs
hold a b
- {a}{r}得比{b}{r.adv}，所以{b}{r}得比{a}{r.opp}。
/ {a}{r}得比{b}{r.adv}。问：谁{r}得{r.adv}？答：[{a}|{a}{r}得{r.adv}]。
/ {b}{r}得没有{a}{r.adv}。问：谁{r}得{r.adv}？答：[{a}|{a}{r}得{r.adv}]。
/ {a}{r}得很{r.adv}，{b}{r}得更{r.adv}。
fact people-chain family=comparison weight=2
cast a boy girl
cast b boy girl
cast c boy girl
hold a b
- {a}比{b}高，{b}比{c}高。问：谁最高？答：[{a}|{a}最高]。
/ {a}比{b}高，{b}比{c}高。问：谁最矮？答：[{c}|{c}最矮]。
/ {a}比{b}大一岁，{b}比{c}大一岁，{c}最小。
/ {a}第一个到，{b}第二个到，{c}最后一个到。问：谁第一个到？答：[{a}|{a}第一个到]。
/ {a}第一个到，{b}第二个到，{c}最后一个到。问：谁最后一个到？答：[{c}|{c}最后一个到]。
/ {a}坐在{b}的左边，{b}坐在{c}的左边，{b}在中间。
