# Patterns that repeat.
copy names
cast a boy girl animal food
cast b thing color place
cast c family definition tree
cast d food color thing animal
- {a} {b} {c} {d} {a} {b} {c} {d}
/ {a}, {b}, {c}, {a}, {b}, {c}, {a}, {b}, {c}
/ {a} {b} {a} {b} {a} {b}
/ {a}, {b}, {c}, {d}. Again: {a}, {b}, {c}, {d}.
copy digits
any a number
any b number
any c number
any d number
- {a.value} {b.value} {c.value} {d.value} {a.value} {b.value} {c.value} {d.value}
/ Say it with me: {a}, {b}, {c}, {d}. {a}, {b}, {c}, {d}.
copy long-row
cast a definition opposite use
cast b opposite skill
cast c worker animal creature
cast d thing vegetable dish
cast e place month day
cast f color number weather
- {a} {b} {c} {d} {e} {f} {a} {b} {c} {d} {e} {f}
/ {a}, {b}, {c}, {d}, {e}, {f}, {a}, {b}, {c}, {d}, {e}, {f}
/ {f} {d} {c} {e} {f} {d} {c} {e}
copy repeat-after
cast h boy girl
cast o thing food
cast p place
cast c color
cast k skill
- Repeat after me: {h} has {a/an} {c} {o}. {h} has {a/an} {c} {o}.
/ Repeat after me: {h} is {p.in}. {h} is {p.in}.
/ Say it again: {h} likes {k.ing}. {h} likes {k.ing}.
/ "The {o} is {c}." "The {o} is {c}."
/ Repeat after me: I like the {c} {o}. I like the {c} {o}.
copy pairs
cast a boy girl
cast b animal
cast c boy girl
cast d animal
cast e boy girl
cast f animal
- {a} {b}, {c} {d}, {e} {f}, {a} {b}, {c} {d}, {e} {f}
