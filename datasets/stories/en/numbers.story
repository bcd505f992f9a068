# Counting, sums and numbers up to twenty.
words run
zero to two | seq=zero, one, two | digits=0 1 2 | df=0 | dt=2
zero to three | seq=zero, one, two, three | digits=0 1 2 3 | df=0 | dt=3
zero to four | seq=zero, one, two, three, four | digits=0 1 2 3 4 | df=0 | dt=4
zero to five | seq=zero, one, two, three, four, five | digits=0 1 2 3 4 5 | df=0 | dt=5
one to three | seq=one, two, three | digits=1 2 3 | df=1 | dt=3
one to four | seq=one, two, three, four | digits=1 2 3 4 | df=1 | dt=4
one to five | seq=one, two, three, four, five | digits=1 2 3 4 5 | df=1 | dt=5
one to six | seq=one, two, three, four, five, six | digits=1 2 3 4 5 6 | df=1 | dt=6
two to four | seq=two, three, four | digits=2 3 4 | df=2 | dt=4
two to five | seq=two, three, four, five | digits=2 3 4 5 | df=2 | dt=5
two to six | seq=two, three, four, five, six | digits=2 3 4 5 6 | df=2 | dt=6
two to seven | seq=two, three, four, five, six, seven | digits=2 3 4 5 6 7 | df=2 | dt=7
three to five | seq=three, four, five | digits=3 4 5 | df=3 | dt=5
three to six | seq=three, four, five, six | digits=3 4 5 6 | df=3 | dt=6
three to seven | seq=three, four, five, six, seven | digits=3 4 5 6 7 | df=3 | dt=7
three to eight | seq=three, four, five, six, seven, eight | digits=3 4 5 6 7 8 | df=3 | dt=8
four to six | seq=four, five, six | digits=4 5 6 | df=4 | dt=6
four to seven | seq=four, five, six, seven | digits=4 5 6 7 | df=4 | dt=7
four to eight | seq=four, five, six, seven, eight | digits=4 5 6 7 8 | df=4 | dt=8
four to nine | seq=four, five, six, seven, eight, nine | digits=4 5 6 7 8 9 | df=4 | dt=9
five to seven | seq=five, six, seven | digits=5 6 7 | df=5 | dt=7
five to eight | seq=five, six, seven, eight | digits=5 6 7 8 | df=5 | dt=8
five to nine | seq=five, six, seven, eight, nine | digits=5 6 7 8 9 | df=5 | dt=9
five to ten | seq=five, six, seven, eight, nine, ten | digits=5 6 7 8 9 10 | df=5 | dt=10
six to eight | seq=six, seven, eight | digits=6 7 8 | df=6 | dt=8
six to nine | seq=six, seven, eight, nine | digits=6 7 8 9 | df=6 | dt=9
six to ten | seq=six, seven, eight, nine, ten | digits=6 7 8 9 10 | df=6 | dt=10
six to eleven | seq=six, seven, eight, nine, ten, eleven | digits=6 7 8 9 10 11 | df=6 | dt=11
seven to nine | seq=seven, eight, nine | digits=7 8 9 | df=7 | dt=9
seven to ten | seq=seven, eight, nine, ten | digits=7 8 9 10 | df=7 | dt=10
seven to eleven | seq=seven, eight, nine, ten, eleven | digits=7 8 9 10 11 | df=7 | dt=11
seven to twelve | seq=seven, eight, nine, ten, eleven, twelve | digits=7 8 9 10 11 12 | df=7 | dt=12
eight to ten | seq=eight, nine, ten | digits=8 9 10 | df=8 | dt=10
eight to eleven | seq=eight, nine, ten, eleven | digits=8 9 10 11 | df=8 | dt=11
eight to twelve | seq=eight, nine, ten, eleven, twelve | digits=8 9 10 11 12 | df=8 | dt=12
eight to thirteen | seq=eight, nine, ten, eleven, twelve, thirteen | digits=8 9 10 11 12 13 | df=8 | dt=13
nine to eleven | seq=nine, ten, eleven | digits=9 10 11 | df=9 | dt=11
nine to twelve | seq=nine, ten, eleven, twelve | digits=9 10 11 12 | df=9 | dt=12
nine to thirteen | seq=nine, ten, eleven, twelve, thirteen | digits=9 10 11 12 13 | df=9 | dt=13
nine to fourteen | seq=nine, ten, eleven, twelve, thirteen, fourteen | digits=9 10 11 12 13 14 | df=9 | dt=14
ten to twelve | seq=ten, eleven, twelve | digits=10 11 12 | df=10 | dt=12
ten to thirteen | seq=ten, eleven, twelve, thirteen | digits=10 11 12 13 | df=10 | dt=13
ten to fourteen | seq=ten, eleven, twelve, thirteen, fourteen | digits=10 11 12 13 14 | df=10 | dt=14
ten to fifteen | seq=ten, eleven, twelve, thirteen, fourteen, fifteen | digits=10 11 12 13 14 15 | df=10 | dt=15
eleven to thirteen | seq=eleven, twelve, thirteen | digits=11 12 13 | df=11 | dt=13
eleven to fourteen | seq=eleven, twelve, thirteen, fourteen | digits=11 12 13 14 | df=11 | dt=14
eleven to fifteen | seq=eleven, twelve, thirteen, fourteen, fifteen | digits=11 12 13 14 15 | df=11 | dt=15
eleven to sixteen | seq=eleven, twelve, thirteen, fourteen, fifteen, sixteen | digits=11 12 13 14 15 16 | df=11 | dt=16
twelve to fourteen | seq=twelve, thirteen, fourteen | digits=12 13 14 | df=12 | dt=14
twelve to fifteen | seq=twelve, thirteen, fourteen, fifteen | digits=12 13 14 15 | df=12 | dt=15
twelve to sixteen | seq=twelve, thirteen, fourteen, fifteen, sixteen | digits=12 13 14 15 16 | df=12 | dt=16
twelve to seventeen | seq=twelve, thirteen, fourteen, fifteen, sixteen, seventeen | digits=12 13 14 15 16 17 | df=12 | dt=17
thirteen to fifteen | seq=thirteen, fourteen, fifteen | digits=13 14 15 | df=13 | dt=15
thirteen to sixteen | seq=thirteen, fourteen, fifteen, sixteen | digits=13 14 15 16 | df=13 | dt=16
thirteen to seventeen | seq=thirteen, fourteen, fifteen, sixteen, seventeen | digits=13 14 15 16 17 | df=13 | dt=17
thirteen to eighteen | seq=thirteen, fourteen, fifteen, sixteen, seventeen, eighteen | digits=13 14 15 16 17 18 | df=13 | dt=18
fourteen to sixteen | seq=fourteen, fifteen, sixteen | digits=14 15 16 | df=14 | dt=16
fourteen to seventeen | seq=fourteen, fifteen, sixteen, seventeen | digits=14 15 16 17 | df=14 | dt=17
fourteen to eighteen | seq=fourteen, fifteen, sixteen, seventeen, eighteen | digits=14 15 16 17 18 | df=14 | dt=18
fourteen to nineteen | seq=fourteen, fifteen, sixteen, seventeen, eighteen, nineteen | digits=14 15 16 17 18 19 | df=14 | dt=19
fifteen to seventeen | seq=fifteen, sixteen, seventeen | digits=15 16 17 | df=15 | dt=17
fifteen to eighteen | seq=fifteen, sixteen, seventeen, eighteen | digits=15 16 17 18 | df=15 | dt=18
fifteen to nineteen | seq=fifteen, sixteen, seventeen, eighteen, nineteen | digits=15 16 17 18 19 | df=15 | dt=19
fifteen to twenty | seq=fifteen, sixteen, seventeen, eighteen, nineteen, twenty | digits=15 16 17 18 19 20 | df=15 | dt=20
sixteen to eighteen | seq=sixteen, seventeen, eighteen | digits=16 17 18 | df=16 | dt=18
sixteen to nineteen | seq=sixteen, seventeen, eighteen, nineteen | digits=16 17 18 19 | df=16 | dt=19
sixteen to twenty | seq=sixteen, seventeen, eighteen, nineteen, twenty | digits=16 17 18 19 20 | df=16 | dt=20
seventeen to nineteen | seq=seventeen, eighteen, nineteen | digits=17 18 19 | df=17 | dt=19
seventeen to twenty | seq=seventeen, eighteen, nineteen, twenty | digits=17 18 19 20 | df=17 | dt=20
eighteen to twenty | seq=eighteen, nineteen, twenty | digits=18 19 20 | df=18 | dt=20
four down to two | seq=four, three, two | digits=4 3 2 | df=4 | dt=2
four down to zero | seq=four, three, two, one, zero | digits=4 3 2 1 0 | df=4 | dt=0
five down to three | seq=five, four, three | digits=5 4 3 | df=5 | dt=3
five down to one | seq=five, four, three, two, one | digits=5 4 3 2 1 | df=5 | dt=1
six down to four | seq=six, five, four | digits=6 5 4 | df=6 | dt=4
six down to two | seq=six, five, four, three, two | digits=6 5 4 3 2 | df=6 | dt=2
seven down to five | seq=seven, six, five | digits=7 6 5 | df=7 | dt=5
seven down to three | seq=seven, six, five, four, three | digits=7 6 5 4 3 | df=7 | dt=3
eight down to six | seq=eight, seven, six | digits=8 7 6 | df=8 | dt=6
eight down to four | seq=eight, seven, six, five, four | digits=8 7 6 5 4 | df=8 | dt=4
nine down to seven | seq=nine, eight, seven | digits=9 8 7 | df=9 | dt=7
nine down to five | seq=nine, eight, seven, six, five | digits=9 8 7 6 5 | df=9 | dt=5
ten down to eight | seq=ten, nine, eight | digits=10 9 8 | df=10 | dt=8
ten down to six | seq=ten, nine, eight, seven, six | digits=10 9 8 7 6 | df=10 | dt=6
eleven down to nine | seq=eleven, ten, nine | digits=11 10 9 | df=11 | dt=9
eleven down to seven | seq=eleven, ten, nine, eight, seven | digits=11 10 9 8 7 | df=11 | dt=7
twelve down to ten | seq=twelve, eleven, ten | digits=12 11 10 | df=12 | dt=10
twelve down to eight | seq=twelve, eleven, ten, nine, eight | digits=12 11 10 9 8 | df=12 | dt=8
thirteen down to eleven | seq=thirteen, twelve, eleven | digits=13 12 11 | df=13 | dt=11
thirteen down to nine | seq=thirteen, twelve, eleven, ten, nine | digits=13 12 11 10 9 | df=13 | dt=9
fourteen down to twelve | seq=fourteen, thirteen, twelve | digits=14 13 12 | df=14 | dt=12
fourteen down to ten | seq=fourteen, thirteen, twelve, eleven, ten | digits=14 13 12 11 10 | df=14 | dt=10
fifteen down to thirteen | seq=fifteen, fourteen, thirteen | digits=15 14 13 | df=15 | dt=13
fifteen down to eleven | seq=fifteen, fourteen, thirteen, twelve, eleven | digits=15 14 13 12 11 | df=15 | dt=11
sixteen down to fourteen | seq=sixteen, fifteen, fourteen | digits=16 15 14 | df=16 | dt=14
sixteen down to twelve | seq=sixteen, fifteen, fourteen, thirteen, twelve | digits=16 15 14 13 12 | df=16 | dt=12
seventeen down to fifteen | seq=seventeen, sixteen, fifteen | digits=17 16 15 | df=17 | dt=15
seventeen down to thirteen | seq=seventeen, sixteen, fifteen, fourteen, thirteen | digits=17 16 15 14 13 | df=17 | dt=13
eighteen down to sixteen | seq=eighteen, seventeen, sixteen | digits=18 17 16 | df=18 | dt=16
eighteen down to fourteen | seq=eighteen, seventeen, sixteen, fifteen, fourteen | digits=18 17 16 15 14 | df=18 | dt=14
nineteen down to seventeen | seq=nineteen, eighteen, seventeen | digits=19 18 17 | df=19 | dt=17
nineteen down to fifteen | seq=nineteen, eighteen, seventeen, sixteen, fifteen | digits=19 18 17 16 15 | df=19 | dt=15
twenty down to eighteen | seq=twenty, nineteen, eighteen | digits=20 19 18 | df=20 | dt=18
twenty down to sixteen | seq=twenty, nineteen, eighteen, seventeen, sixteen | digits=20 19 18 17 16 | df=20 | dt=16
fact count-run family=instruction weight=2
cast r run
cast h boy girl
- Count from {r}. Answer: {r.seq}.
/ {h} counts from {r}: {r.seq}.
/ Count from {r.df} to {r.dt}. Answer: {r.digits}.
# Sums of numbers up to ten, in digits: both languages write these alike, so each tells the other's too.
# Every wording of a sum stands in one unit, so that what is held out is never told elsewhere.
fact sum family=sum weight=34
any a number+many
any b number+many
calc c = a + b
cast o thing+school thing+toy food
cast h boy girl
cast f boy girl
hold a b key=sum
- {a.value} + {b.value} = {c.value}
/ {a.value} + {b.value} = {c.value}.
/ {a.value} + {b.value} = {c.value}.
/ {a.value} plus {b.value} is {c.value}.
/ {a} plus {b} is {c}.
/ Question: What is {a.value} + {b.value}? Answer: {c.value}.
/ Question: What is {a.value} + {b.value}? Answer: {c.value}.
/ Question: What is {a.value} plus {b.value}? Answer: {c.value}.
/ {h} has {a.value} {o.s}. {f} gives {h} {b.value} more. Now {h} has {c.value} {o.s}.
# With zero and one, in either order: no pair of the unit before.
fact sum-more family=sum weight=12
any a number+low-many
any b number+low
need b.value > 0
calc c = a + b
hold a b key=sum
- {a.value} + {b.value} = {c.value}
/ {b.value} + {a.value} = {c.value}
/ {b.value} + {a.value} = {c.value}.
/ {a.value} plus {b.value} is {c.value}.
/ {b} plus {a} is {c}.
/ Question: What is {a.value} + {b.value}? Answer: {c.value}.
/ Question: What is {b.value} + {a.value}? Answer: {c.value}.
/ Question: What is {a.value} plus {b.value}? Answer: {c.value}.
/ Question: What is {b.value} plus {a.value}? Answer: {c.value}.
fact minus family=sum weight=26
any a number
any b number+many
calc c = a - b
need c.value > 1
need c.value < 11
cast o food thing+toy
cast h boy girl
hold a b key=minus
- {a.value} - {b.value} = {c.value}
/ {a.value} - {b.value} = {c.value}.
/ {a.value} - {b.value} = {c.value}.
/ {a.value} minus {b.value} is {c.value}.
/ {a} minus {b} is {c}.
/ Question: What is {a.value} - {b.value}? Answer: {c.value}.
/ Question: What is {a.value} - {b.value}? Answer: {c.value}.
/ Question: What is {a.value} minus {b.value}? Answer: {c.value}.
/ There were {a.value} {o.s} on the table. {h} took {b.value}. {c.value} were left.
fact minus-more family=sum weight=5
any a number+low
any b number+low-many
calc c = a - b
hold a b key=minus
- {a.value} - {b.value} = {c.value}.
/ {a.value} minus {b.value} is {c.value}.
/ Question: What is {a.value} - {b.value}? Answer: {c.value}.
/ Question: What is {a.value} minus {b.value}? Answer: {c.value}.
fact minus-small family=sum weight=3
any a number
any b number+many
calc c = a - b
need c.value < 2
hold a b key=minus
- {a.value} - {b.value} = {c.value}.
/ Question: What is {a.value} - {b.value}? Answer: {c.value}.
# Sums above ten are told for one more alone.
fact plus-one family=counting weight=2
any a number-low
calc c = a + 1
- {a.value} + 1 = {c.value}.
/ {a} plus one is {c}.
/ Question: What is {a.value} + 1? Answer: {c.value}.
fact next-number family=counting weight=2
any a number
calc b = a + 1
- {b} comes after {a}.
/ {a} comes before {b}.
/ After {a} comes {b}.
/ Question: Which number comes after {a}? Answer: [{b}|{b} comes after {a}].
/ Question: What comes after {a.value}? Answer: {b.value}.
fact digit family=counting
cast a number
- {a} is written {a.value}.
/ The number {a.value} is called {a}.
fact more-number family=comparison weight=2
cast a number
cast b number
need a.value > b.value
hold a b
- {a} is more than {b}.
/ {b} is less than {a}.
/ {a.value} is bigger than {b.value}.
/ {b.value} is smaller than {a.value}.
/ Question: Which is more, [{a.value} or {b.value}|{b.value} or {a.value}]? Answer: {a.value}.
/ Question: Which is less, [{a.value} or {b.value}|{b.value} or {a.value}]? Answer: {b.value}.
fact count family=counting weight=3
cast n number+many
cast a animal creature-sea
cast p place+wild
hold n a
- There are {n} {a.s} {p.in}.
/ I can see {n} {a.s}.
/ There are {n} {a.s} {p.in}. Question: How many {a.s} are there? Answer: There are {n} {a.s}.
/ {n} {a.s} are in the picture.
fact count-two family=counting weight=3
cast n number+many
cast m number+many
cast o thing+toy thing+school
cast p thing+home thing+wear food
cast h boy girl
hold n o p
- There are {n} {o.s} and {m} {p.s} on the table. Question: How many {p.s} are there? Answer: There are {m} {p.s}.
/ There are {n} {o.s} and {m} {p.s} on the table. Question: How many {o.s} are there? Answer: There are {n} {o.s}.
/ {h} has one {o} and {m} {p.s}.
/ {h} counted {n} {o.s} and {m} {p.s}.
fact count-thing family=counting weight=2
cast n number+many
cast a thing food vegetable
cast h boy girl family
hold n a
- There are {n} {a.s} on the table.
/ I have {n} {a.s}.
/ {h} bought {n} {a.s}.
/ One {a}, two {a.s}, three {a.s}.
/ One {a} and one {a} are two {a.s}.
fact legs family=counting weight=2
cast a animal creature
cast b animal creature
need a.legs != b.legs
- {a.a} has {a.legs} legs.
/ Question: How many legs does {a.a} have? Answer: {a.a} has {a.legs} legs.
/ {a.a} has {a.legs} legs, but {b.a} has {b.legs} legs.
fact age family=counting weight=2
cast h boy girl
cast f boy girl
cast n number+many
calc m = n + 1
hold h n
- {h} is {n} years old. Next year {h.he} will be {m}.
/ {h} is {n}, and {f} is {m}, so {f} is one year older.
/ "How old are you?" "I am {n} years old," said {h}.
/ {h} is {n} years old. Question: How old is {h}? Answer: {h} is {n} years old.
