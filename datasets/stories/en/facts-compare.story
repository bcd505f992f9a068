# Comparisons; the values are those of the world.
words weight
feather | w=1
leaf | w=1
pencil | w=2
egg | w=3
apple | w=4
book | w=5
brick | w=6
cat | w=7
chair | w=8
bike | w=9
table | w=10
piano | w=12
horse | w=13
car | w=14
bus | w=15
elephant | w=14
ship | w=18
words speed
snail | v=1
turtle | v=2
hen | v=4
cat | v=6
horse | v=7
car | v=9
train | v=11
plane | v=13
rocket | v=15
words height
flower | t=1
chair | t=2
table | t=3
door | t=5
giraffe | t=7
house | t=9
tower | t=12
mountain | t=15
mouse | t=1
words heat
ice | h=1
snow | h=1
cold water | h=3
warm milk | h=5
hot soup | h=6
boiling water | h=8
fire | h=10
the sun | h=12
fact compare family=comparison weight=4
cast a animal creature
cast b animal creature
need a.size > b.size
hold a b
- {a.a} is bigger than {b.a}.
/ {b.a} is smaller than {a.a}.
/ Question: Which is bigger, [{a.a} or {b.a}|{b.a} or {a.a}]? Answer: {a.a} is bigger.
/ Question: Which is smaller, [{a.a} or {b.a}|{b.a} or {a.a}]? Answer: {b.a} is smaller.
/ {b.a} is not as big as {a.a}.
fact heavier family=comparison weight=2
cast a weight
cast b weight
need a.w > b.w
- {a.a} is heavier than {b.a}.
/ {b.a} is lighter than {a.a}.
/ Question: Which is heavier, [{a.a} or {b.a}|{b.a} or {a.a}]? Answer: {a.a} is heavier.
/ Question: Which is lighter, [{a.a} or {b.a}|{b.a} or {a.a}]? Answer: {b.a} is lighter.
fact faster family=comparison weight=2
cast a speed
cast b speed
need a.v > b.v
- {a.a} is faster than {b.a}.
/ {b.a} is slower than {a.a}.
/ Question: Which is faster, [{a.a} or {b.a}|{b.a} or {a.a}]? Answer: {a.a} is faster.
fact higher family=comparison
cast a height
cast b height
need a.t > b.t
- {a.a} is taller than {b.a}.
/ {b.a} is shorter than {a.a}.
/ Question: Which is taller, [{a.a} or {b.a}|{b.a} or {a.a}]? Answer: {a.a} is taller.
fact hotter family=comparison
cast a heat
cast b heat
need a.h > b.h
- {a} is hotter than {b}.
/ {b} is colder than {a}.
fact taller family=comparison weight=4
cast a boy girl
cast b boy girl
hold a b
- {a} is taller than {b}, so {b} is shorter than {a}.
/ {a} runs faster than {b}, so {b} runs slower than {a}.
/ {a} is older than {b}, so {b} is younger than {a}.
/ {a} is taller than {b}. Question: Who is shorter? Answer: [{b}|{b} is shorter].
/ {a} is older than {b}. Question: Who is younger? Answer: [{b}|{b} is younger].
/ {a} is stronger than {b}. Question: Who is stronger? Answer: [{a}|{a} is stronger].
/ {a} is as tall as {b}.
fact three family=comparison weight=3
cast a boy girl
cast b boy girl
cast c boy girl
hold a b
- {a} is taller than {b}, and {b} is taller than {c}. So {a} is the tallest.
/ {a} is older than {b}, and {b} is older than {c}. So {c} is the youngest.
/ {a} runs faster than {b}, and {b} runs faster than {c}. Question: Who is the fastest? Answer: [{a}|{a} is the fastest].
/ {a} is taller than {b}, and {b} is taller than {c}. Question: Who is the shortest? Answer: [{c}|{c} is the shortest].
