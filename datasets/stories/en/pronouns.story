# Sentences in which a pronoun can mean two things, in both readings.
words ontop role=object gender=it ref=the
mat | +soft +mat
sofa | +soft
chair
bed | +soft
rug | +soft
cushion | +soft
bench
words cross role=place gender=it ref=the
street | do=cross | bad=wide | bad2=busy
river | do=cross | bad=wide | bad2=deep
bridge | do=cross | bad=narrow | bad2=old
road | do=cross | bad=wet | bad2=busy
field | do=cross | bad=big | bad2=muddy
lake | do=cross | bad=wide | bad2=cold
hill | do=climb | bad=steep | bad2=high
wall | do=climb | bad=high | bad2=smooth
tree | do=climb | bad=tall | bad2=thin
mountain | do=climb | bad=high | bad2=steep
words fitin role=object gender=it ref=the
box
bag
cupboard
case
basket
suitcase
drawer
words prize role=object gender=it ref=the
trophy
statue
guitar
picture
words being role=animal gender=it ref=the
animal
words group role=name gender=they
children
boys
girls
farmers
visitors
birds
monkeys
words fruits role=object gender=they
apples | good=sweet | bad=sour
pears | good=soft | bad=hard
plums | good=sweet | bad=green
cherries | good=ripe | bad=sour
nuts | good=fresh | bad=hard
berries | good=ripe | bad=green
words vessel role=object gender=it ref=the
jug
bottle
can
jar
words cupful role=object gender=it ref=the
glass
cup
bowl
mug
fact pronoun-animal family=pronoun weight=4
cast a animal
cast s ontop
hold a s
- The {a} [sat|lay|slept] on the {s} because {a.he} was [tired|sleepy].
/ The {a} didn't sit on the {s} because {s.he} was too [dirty|wet|cold|small].
/ The {a} [sat|lay|slept] on the {s} because {s.he} was [soft|warm|clean].
/ The {a} didn't sit on the {s} because {a.he} was not tired.
/ The {a} sat on the {s} because {a.he} was [tired|sleepy]. Question: Who sat on the {s}? Answer: The {a} sat on the {s}.
/ The {a} didn't sit on the {s} because {s.he} was too dirty. Question: What was too dirty? Answer: The {s} was too dirty.
/ The {a} didn't sit on the {s} because {s.he} was too wet. Question: What was too wet? Answer: The {s} was too wet.
fact pronoun-road family=pronoun weight=5
cast a animal-wing creature+run being
cast r cross
hold a r
- The {a} [didn't|did not|could not|couldn't] {r.do} the {r} because {a.he} was too [tired|weak|sleepy|frightened|slow].
/ The {a} [didn't|did not|could not|couldn't] {r.do} the {r} because {r.he} was too {r.bad}.
/ The {a} [didn't|did not] {r.do} the {r} because {r.he} was too {r.bad2}.
/ The {a} [didn't|did not] {r.do} the {r} because {a.he} was too tired. Question: [What|Who] was too tired? Answer: The {a} was too tired.
/ The {a} [didn't|did not] {r.do} the {r} because {r.he} was too {r.bad}. Question: What was too {r.bad}? Answer: The {r} was too {r.bad}.
/ The {a} [didn't|did not] {r.do} the {r} because {r.he} was too {r.bad2}. Question: What was too {r.bad2}? Answer: The {r} was too {r.bad2}.
fact pronoun-street family=pronoun weight=4
cast a being
cast r cross
- The {a} didn't {r.do} the {r} because {a.he} was too [tired|weak|sleepy|frightened|slow].
/ The {a} didn't {r.do} the {r} because {r.he} was too {r.bad}.
fact pronoun-fit family=pronoun weight=4
cast o thing+toy thing+soft prize
cast b fitin
hold o b
- The {o} [didn't|did not|would not|doesn't] fit in the {b} because {o.he} [was|was much] too big.
/ The {o} [didn't|did not|would not] fit in the {b} because {b.he} [was|was much] too small.
/ The {o} [didn't|did not] fit in the {b} because {o.he} was too big. Question: What was too big? Answer: The {o} was too big.
/ The {o} [didn't|did not] fit in the {b} because {b.he} was too small. Question: What was too small? Answer: The {b} was too small.
/ The {o} fits in the {b} because {b.he} is big.
/ The {o} fits in the {b} because {o.he} is small.
fact pronoun-break family=pronoun weight=3
cast v thing+fragile
cast s breaker
cast t surface
hold v s t
- The {s} fell on the {v}, and {v.he} broke.
/ The {v} broke because the {s} fell on {v.him}.
/ The {s} hit the {v}, but {v.he} did not break.
/ The {v} fell from the {t} because {v.he} stood too near the edge.
/ The {v} fell from the {t} because {t.he} was [not flat|not even].
/ The {v} stood on the {t}. Then {v.he} fell and broke. Question: What broke? Answer: The {v} broke.
words breaker role=object gender=it ref=the
stone
ball
hammer
branch
words surface role=object gender=it ref=the
table
shelf
desk
window sill
fact pronoun-pour family=pronoun weight=3
cast h boy girl family
cast v vessel
cast c cupful
cast d drink
hold v c d h
- {h} poured {d} from the {v} into the {c} until {c.he} was full.
/ {h} poured {d} from the {v} into the {c} until {v.he} was empty.
/ {h} poured {d} from the {v} into the {c} until {c.he} was full. Question: What was full? Answer: The {c} was full.
/ {h} poured {d} from the {v} into the {c} until {v.he} was empty. Question: What was empty? Answer: The {v} was empty.
fact pronoun-group family=pronoun weight=3
cast g group
cast f fruits
hold g f
- The {g} ate the {f} because {g.he} were [hungry|very hungry].
/ The {g} ate the {f} because {f.he} were {f.good}.
/ The {g} did not eat the {f} because {f.he} were too {f.bad}.
/ The {g} did not eat the {f} because {g.he} were not hungry.
/ The {g} ate the {f} because {f.he} were {f.good}. Question: What was {f.good}? Answer: The {f} were {f.good}.
/ The {g} ate the {f} because {g.he} were hungry. Question: Who was hungry? Answer: The {g} were hungry.
fact pronoun-people family=pronoun weight=5
cast b boy
cast g girl
cast f food
cast o thing-home-tool
hold b g
- {b} and {g} went to the shop. {b.he} bought {f.a}, and {g.he} bought {o.a}.
/ {g} saw that {b} had {f.a}, and {g.he} wanted one too.
/ {b} asked where {g} was. "I am here," {g.he} said.
/ {b} gave {g} the {o} because {g.he} [needed|liked|wanted] {o.him}.
/ {b} gave {g} the {o} because {b.he} had two.
/ {b} gave {g} {o.a} because {g.he} had helped {b.him}.
/ {b} thanked {g} because {g.he} had helped {b.him}.
/ {g} thanked {b} because {b.he} had helped {g.him}.
/ {g} told {b} a story, and {b.he} smiled.
/ {g} gave {b} {f.a} because {b.he} was hungry.
/ {g} gave {b} {f.a} because {g.he} was not hungry.
/ {b} waited for {g} because {g.he} was late.
/ {g} ran to {b} because {b.he} called {g.him}.
/ {g} lent {b} {g.his} {o} because {b.he} had lost {b.his} own.
fact pronoun-who family=pronoun weight=6
cast a boy girl family
cast b boy girl grown
cast o thing-home-tool
hold a b
- {a} could not carry {b} because {b.he} was too heavy. Question: Who was too heavy? Answer: {b} was too heavy.
/ {a} could not carry {b} because {a.he} was too weak. Question: Who was too weak? Answer: {a} was too weak.
/ {a} thanked {b} because {b.he} had been so kind. Question: Who had been kind? Answer: {b} had been kind.
/ {a} helped {b} because {b.he} needed help. Question: Who needed help? Answer: {b} needed help.
/ {a} helped {b} because {a.he} is kind. Question: Who is kind? Answer: {a} is kind.
/ {a} was angry with {b} because {b.he} was late. Question: Who was late? Answer: {b} was late.
/ {a} said sorry to {b} because {a.he} was late. Question: Who was late? Answer: {a} was late.
/ {a} gave {b} {o.a} because {b.he} needed one. Question: Who needed {o.a}? Answer: {b} needed {o.a}.
/ {a} gave {b} {o.a} because {a.he} had two. Question: Who had two? Answer: {a} had two.
/ {a} asked {b} for help because {a.he} could not do it alone. Question: Who needed help? Answer: {a} needed help.
/ {a} asked {b} the way because {b.he} knew the town. Question: Who knew the town? Answer: {b} knew the town.
/ {a} visited {b} because {b.he} was ill. Question: Who was ill? Answer: {b} was ill.
/ {a} called {b} because {a.he} was lonely. Question: Who was lonely? Answer: {a} was lonely.
/ {a} laughed at {b} because {b.he} looked so funny. Question: Who looked funny? Answer: {b} looked funny.
/ {a} could not see the stage behind {b} because {b.he} was too tall. Question: Who was tall? Answer: {b} was tall.
/ {a} could not see the stage behind {b} because {a.he} was too short. Question: Who was short? Answer: {a} was short.
/ {a} beat {b} in the race because {a.he} was faster. Question: Who was faster? Answer: {a} was faster.
/ {a} lost the race against {b} because {b.he} was faster. Question: Who was faster? Answer: {b} was faster.
fact pronoun-short family=pronoun weight=4
cast a boy girl family
cast b boy girl
cast o thing-home-tool
cast p place
hold a b
- {a} waited for {b} because {b.he} was not ready.
/ {a} ran away from {b} because {a.he} was afraid.
/ {a} put {a.his} {o} away because {a.he} did not need {o.him} any more.
/ {a} told {b} that {a.he} had lost {a.his} {o}.
/ {a} went to the {p} because {a.he} wanted to meet {b}.
/ {a} praised {b} because {b.he} had worked hard.
/ {a} was proud because {a.he} had won against {b}.
/ {a} woke {b} because {b.he} had slept too long.
/ {a} carried {b} home because {b.he} could not walk.
/ When {a} came in, {a.he} saw {b}.
/ {a} smiled because {a.he} had found {a.his} {o}.
/ {a} and {b} took the {o} because {a&b.they} needed {o.him}.
fact pronoun-chase family=pronoun weight=3
cast a animal+hunter
cast b animal+prey
cast s ontop
hold a b s
- The {a} could not catch the {b} because {b.he} was too fast.
/ The {a} could not catch the {b} because {a.he} was too slow.
/ The {a} helped the {b} because {b.he} was in trouble.
/ The {b} hid from the {a} because {b.he} was afraid.
/ The {a} could not follow the {b} through the hole in the fence because {a.he} was too big.
/ The {b} was under the {s}, so the {a} did not see {b.him}.
/ The {a} could not catch the {b} because {b.he} was too fast. Question: Which animal was too fast? Answer: The {b} was too fast.
/ The {a} could not catch the {b} because {a.he} was too slow. Question: Which animal was too slow? Answer: The {a} was too slow.
fact pronoun-mat family=pronoun
cast a animal+pet
cast s ontop+mat
- The {a} sat on the {s} because {a.he} was tired.
/ The {a} sat on the {s} because {s.he} was [warm|soft].
/ The {a} didn't sit on the {s} because {s.he} was too dirty.
/ The {a} didn't sit on the {s} because {a.he} was not tired.
