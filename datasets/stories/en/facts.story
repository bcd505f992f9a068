fact opposite weight=6
cast a opposite
- [The opposite of {a} is {a.opp}.|Question: What is the opposite of {a}? Answer: The opposite of {a} is {a.opp}.]
fact definition weight=5
cast a definition
- [{a.a} is {a.is}.|Question: What is {a.a}? Answer: {a.a} is {a.is}.]
fact color weight=2
cast a food+fruit
- [The {a} is {a.color}.|Question: What colour is the {a}? Answer: The {a} is {a.color}.]
fact sum weight=5
any a number+digit
any b number+digit
calc c = a + b
hold a b
- [{a.value} + {b.value} = {c.value}.|{a} plus {b} is {c}.|Question: What is {a.value} + {b.value}? Answer: {c.value}.]
fact minus weight=3
any a number
any b number+digit
calc c = a - b
hold a b
- [{a.value} - {b.value} = {c.value}.|{a} minus {b} is {c}.]
fact next-number
any a number+digit
any one number+unit
calc b = a + one
- [{b} comes after {a}.|{a} and one more is {b}.]
fact count weight=3
cast n number+many
cast a animal
cast p place+out
hold n a
- [There are {n} {a.s} {p.in}.|I can see {n} {a.s}.|Question: How many {a.s} are {p.in}? Answer: There are {n} {a.s} {p.in}.]
fact count-thing weight=2
cast n number+many
cast a thing food
hold n a
- [There are {n} {a.s} on the table.|I have {n} {a.s}.|Mum bought {n} {a.s}.]
fact compare weight=3
cast a big
cast b big
need a.size > b.size
- [{a.a} is bigger than {b.a}.|{b.a} is smaller than {a.a}.|Question: Which is bigger, {a.a} or {b.a}? Answer: {a.a} is bigger.|{b.a} is not as big as {a.a}.]
fact taller weight=2
cast a boy girl
cast b boy girl
hold a b
- [{a} is taller than {b}, so {b} is shorter than {a}.|{a} runs faster than {b}, so {b} runs slower than {a}.|{a} is older than {b}, so {b} is younger than {a}.]
fact cause weight=2
cast a cause
- [{a}, so {a.then}.|{a.then} because {a}.|Question: Why {a.why}? Answer: Because {a}.]
fact week
cast a day
- [Today is {a}. Tomorrow is {a.next}.|{a.next} comes after {a}.]
fact seasons
cast a season
- [After {a} comes {a.next}.|{a.say} in {a}.]
fact like weight=3
cast h boy girl
cast a food
cast b food
hold h a
- [I like to eat {a.s}.|{h} likes {a.s}, but {h.he} does not like {b.s}.|I like {a.s} and {b.s}.|I like {a.s}, and {h} likes {b.s}.|{h} likes to eat {a.s}.]
fact weather weight=2
cast h boy girl
cast p place+out
hold h p
- [The weather is nice today. {h} and I are {p.in}.|The weather is nice today. {h} is {p.in}.|It is cold today, so {h} did not go to the {p}.|It is raining today, so {h} did not go to the {p}.|My name is {h}. I like the {p}.]
fact thing-color weight=2
cast h boy girl
cast o thing-home
cast c color
hold o c
- [{h} has {a/an} {c} {o}.|This {o} is {c}.|{h}'s {o} is {c}.|Question: What colour is {h}'s {o}? Answer: {h}'s {o} is {c}.]
fact give weight=3
cast h boy girl
cast f boy girl
cast o thing
hold h o
- [{h} gave the {o} to {f}. Now {f} has the {o}.|{h} gave {f} {o.a}. "Thank you!" said {f}.|The {o} was in {h}'s bag. {h} took it and gave it to {f}.]
fact animal-food weight=3
cast a animal
- [The {a} likes to eat {a.food}.|The {a} can {a.skill}.|Question: What does the {a} like to eat? Answer: The {a} likes to eat {a.food}.]
fact animal-cry
cast a animal-quiet
- [The {a} says "{a.cry}".|Question: What does the {a} say? Answer: The {a} says "{a.cry}".]
words ontop
mat
sofa
chair
bed
rug
words cross
street | do=cross | bad=wide
river | do=cross | bad=wide
bridge | do=cross | bad=narrow
road | do=cross | bad=wet
field | do=cross | bad=big
hill | do=climb | bad=steep
wall | do=climb | bad=high
words fitin
box
bag
cupboard
case
basket
fact pronoun-animal weight=4
cast a animal
cast s ontop
hold a s
- [The {a} sat on the {s} because it was [tired|sleepy|cold].|The {a} didn't sit on the {s} because it was too [dirty|wet|hard|small].|The {a} sat on the {s} because it was [soft|warm|clean].|The {a} didn't sit on the {s} because it was not tired.|The {a} sat on the {s} because it was tired. Question: Who was tired? Answer: The {a} was tired.|The {a} didn't sit on the {s} because it was too dirty. Question: What was too dirty? Answer: The {s} was too dirty.]
fact pronoun-road weight=4
cast a animal
cast r cross
hold a r
- [The [{a}|{a}|animal] didn't {r.do} the {r} because it was too [tired|sleepy|hungry].|The [{a}|{a}|animal] didn't {r.do} the {r} because it was too {r.bad}.|The {a} didn't {r.do} the {r} because it was too tired. Question: What was too tired? Answer: The {a} was too tired.|The {a} didn't {r.do} the {r} because it was too {r.bad}. Question: What was too {r.bad}? Answer: The {r} was too {r.bad}.]
fact pronoun-fit weight=3
cast o thing+toy thing+soft
cast b fitin
hold o b
- [The {o} didn't fit in the {b} because it was too [big|small].|The {o} didn't fit in the {b} because it was too big. Question: What was too big? Answer: The {o} was too big.|The {o} didn't fit in the {b} because it was too small. Question: What was too small? Answer: The {b} was too small.]
fact pronoun-people weight=4
cast b boy
cast g girl
cast f food
cast o thing
hold b g
- [{b} and {g} went to the shop. He bought {f.a}, and she bought {o.a}.|{g} saw that {b} had {f.a}, and she wanted one too.|{b} asked where {g} was. "I am here," she said.|{b} gave {g} the {o} because she [needed|liked|wanted] it.|{b} gave {g} the {o} because he had two.|{b} thanked {g} because she helped him.|{g} thanked {b} because he helped her.|{g} told {b} a story, and he liked it.]
fact once weight=2
cast a animal
cast c color
cast o thing
- [Once upon a time there was a little {a}. It lived {a.home}.|Once upon a time there was a little {a} that liked {a.food}.|The {a} said, "Hello!"|I have a little {a}. It can {a.skill}.|There is {a/an} {c} {o} on the table.]
copy names
cast a boy girl animal food
cast b thing color place
cast c family definition tree
cast d food color thing animal
- {a} {b} {c} {d} {a} {b} {c} {d}
/ {a}, {b}, {c}, {a}, {b}, {c}, {a}, {b}, {c}
/ {a} {b} {a} {b} {a} {b}
copy digits
any a number
any b number
any c number
any d number
- {a.value} {b.value} {c.value} {d.value} {a.value} {b.value} {c.value} {d.value}
/ Say it with me: {a}, {b}, {c}, {d}. {a}, {b}, {c}, {d}.
