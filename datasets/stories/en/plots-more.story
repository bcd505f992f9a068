# Longer stories.

plot neighbour weight=2
cast h beast
cast f beast
cast c color
cast a food+cook
cast d day
need h.kind != f.kind
hold h f
- On {d}, {a/an} {f.kind} called {f} came to live near {h} the {h.kind}.
/ {h} the {h.kind} had a new neighbour. It was {a/an} {f.kind} called {f}.
! kind f
! kind h
- "I have never met {a/an} {f.kind}," thought {h}. "Maybe {f} is dangerous."
/ {h} was {+how-much0}shy and hid behind the curtain.
- All day {h} heard strange sounds. [Bang, bang!|Tap, tap!|Knock, knock!]
/ {h} saw a [lamp|light] in the other house, but nobody came out.
/ {+next}{h} looked out of the window. {f} was painting the door {c}.
+ painted-door f c
- {+evening} somebody knocked. There stood {f} with {a/an} {a}.
/ {+next-day} {f} came to {h}'s door. "I made {a.a} for you," {+said f}.
! gave f a h
- "I don't know anybody here," said {f} in a small voice.
/ "Will you eat it with me?" {+asked f}.
- {h} was {+how-much0}ashamed. "Come in," {+said h}.
/ {+next}{h} opened the door wide. "You are welcome here," {+said h}.
- {+next-they} ate the {a}, and {h} told {f} about the forest.
/ {+next}{f} told {h} many stories, and {h} laughed and laughed.
- {+end-two h f}

ask painted-door F:name C
- Question: What colour was the door? Answer: [{C}|The door was {C}].

plot late-friend weight=2
cast h boy girl
cast f boy girl
cast p place+near
cast n number+many
cast k sky+wear
cast d day
hold h p n
< {+tell-about-two h f}
- {h} and {f} wanted to meet {p.in} on {d} at {n} o'clock.
/ "Let's meet on {d} at {n} o'clock," {+said f}. "I will be {p.in}," {+said h}.
! day d
- At {n} o'clock, {h} was {p.in}. But {f} was not there.
/ {h} came first. {@h} waited and looked at the clock.
! was-at h p
- {h} waited for [ten|twenty|thirty] minutes, and {k}.
/ {k}, and {h} was all alone.
- "{f} has forgotten me," thought {h} and was {+how-much0}angry.
/ {h} became angry. "I will never meet {f} again," thought {h}.
- {+then} {f} came. {f} had run all the way.
/ {+at-last} {h} saw {f}, who was out of breath.
- "I am sorry," {+said f}. "An old man fell in the street, and I helped the man up."
/ {f} said, "The bus [broke down|did not come], so I ran. I am so sorry."
- {h} was not angry any more. "I am glad that you are here," {+said h}.
/ "Next time I will ask before I get angry," {+said h}.
- They had a good time together {p.in}.
/ {+then} {h} and {f} laughed and went on together.
! with h f

plot scarf weight=2
cast h boy girl
cast f family+old
cast g family-old
cast c color
cast e color
cast d day
hold h c e
- {h} wanted to knit a scarf for {f}. {g} showed {h.him} how to do it.
/ "Can you teach me to knit?" {h} {+asked g}. "I want to make a scarf for {f}."
! taught-knit g h
- {h} chose {c} wool and {e} wool.
/ {g} had some {c} wool and some {e} wool in a basket.
- At first there were holes in the scarf, and {h} had to begin again.
/ It was slow work. After an hour, the scarf was only as long as a finger.
- {h} worked every evening.
/ "Don't give up," {+said g}. "Every row counts."
/ Row after row, the scarf became longer.
- On {d}, the scarf was ready. It was {c} and {e}.
/ After three weeks, {h} had {a/an} {c} and {e} scarf in {h.his} hands.
- "It is too short," {+said h}. {h.he} was a little sad.
/ One end was wide, and the other end was narrow.
- {h} gave the scarf to {f}. {f} put it on {+right-away}.
/ {+next}{f} opened the parcel and laughed with joy.
! got-scarf f h
- "It is the warmest scarf that I have ever had," {+said f}.
/ {f} wore the scarf all winter.

ask taught-knit G:name H:name
- Question: Who taught {H} to knit? Answer: [{G}|{G} taught {H} to knit].
ask got-scarf F:name H:name
- Question: Who got the scarf? Answer: [{F}|{F} got the scarf].
- Question: Who made the scarf? Answer: [{H}|{H} made the scarf].

plot good-neighbour weight=2
cast h boy girl
cast f grown
cast k chore
cast l chore
cast a food+cook
cast d day
hold h k
- {f} lived next door. {f} was ill and could not {k}.
/ {h} saw that {f} could not {k} because {f.he} had hurt {f.his} arm.
- "I will help you," {+said h}.
/ On {d}, {h} went to {f} and asked, "May I help you?"
- First {h} {k.did}.
/ {h} {k.did}, and {f} watched from the chair.
! did h k
! helped h f
- It took a long time, but {h} did not stop.
/ {h} was slow at first, but soon it was easy.
/ {h} sang a song, and the work went faster.
- {+then} {h} {l.did} too.
/ "What else can I do?" {+asked h}. So {h} {l.did} as well.
- {+thank f h}
- A week later, {f} was well again. {f} came with {a/an} {a} for {h}.
/ When {f} was well again, {f.he} made {a/an} {a} for {h}.
! gave f a h
- {+next}{h} ate the {a} and was {+how-much1}proud.
/ "I would help you without a present too," {+said h}.

plot when-i-was-little weight=2
cast h boy girl
cast f family+old
cast o thing+toy-brief
cast g game+open
cast p place+wild
hold h o
- "What did you do when you were little?" {h} {+asked f}.
/ {h} sat beside {f}. "Tell me about the old days," {+said h}.
! with h f
- "We had no telephone," said {f}, "and we were outside all day."
/ {f} thought for a moment. "We were not rich, but we were happy," {+said f}.
- "After school we went to the {p} and {g.play}."
/ "My friends and I {g.play} {p.in} until it was dark."
! played g
- "Did you have toys?" {+asked h}. "Only {a/an} {o}," {+said f}.
/ "I had only one toy," {+said f}. "It was {a/an} old {o}."
! had-toy f o
- "Where is it now?" {+asked h}. {f} smiled and went up to the attic.
/ {+next}{f} stood up and opened an old box.
- There it was! The {o} was a little broken, but {h} liked it [at once|right away].
/ {+next}{f} came back with the old {o} and put it in {h}'s hands.
! has h o
- "Now it is yours," {+said f}.
/ "Take good care of it," {+said f}.
- {h} and {f} {g.play} until dinner.
/ That night the old {o} stood beside {h}'s bed.

ask had-toy F:name O:object
- Question: Which toy did {F} have? Answer: [{O.a}|{F} had {O.a}].

plot stars
cast h boy girl
cast f family
cast a animal
cast n number+many
cast d day
hold h a
- One clear night, {h} and {f} lay on the grass and looked at the sky.
/ On {d}, {f} said, "Put on your coat. I will show you the stars."
! with h f
- "How many stars are there?" {+asked h}. "Nobody can count them all," {+said f}.
/ {h} began to count the stars, but {h.he} soon gave up.
- "Look at those {n} stars," {+said f}. "They look like {a.a}."
/ "I see {a.a} up there!" {+said h}. {f} saw it too.
! in-sky a
- "Are the stars far away?" {+asked h}. "Much farther than the moon," {+said f}.
/ {f} said, "Every star is a sun, but very far away."
- A star fell. "Make a wish," said {f}, "but don't tell me."
/ Then a bright light flew over the sky and was gone.
/ Far away, an owl called. Then a star fell.
- {+next}{h} closed {h.his} eyes and made a wish.
/ {h} was quiet {+for-long}.
- When it became cold, they went in.
/ {+next}{h} fell asleep, and {f} carried {h.him} to bed.
? That night {h} dreamed of the {a} in the sky.

ask in-sky A:animal
- Question: What did the stars look like? Answer: [{A.a}|They looked like {A.a}].

plot rainy-day weight=2
cast h boy girl
cast f boy girl
cast g game+table
cast c color
cast a animal
cast r place+room
hold h f
- It rained all day. {h} and {f} could not go out.
/ {h} and {f} looked out of the window. Rain, rain, rain! They were [bored|both bored].
! with h f
- "What can we do?" {+asked f}. "There is nothing to do," {+said h}.
/ "I wanted to play outside," said {h} and was {+how-much0}sad.
- "Let's build a house out of blankets," {+said f}.
/ {+then} {h} had an idea. "We will build a tent {r.in}!"
- {+next-they} took two chairs, a rope and a big {c} blanket.
/ {+next-they} put {a/an} {c} blanket over the table and carried all the pillows into it.
- "This is our den," {+said h}. "I am {a.a}, and you are {a.a} too."
/ In the tent it was dark and warm. They {g.play} there.
- {+next}{f} told a story about {a.a} that lived in a cave.
/ {+next-they} ate cookies and told each other stories about {a.a}.
- "Look, the sun is shining!" said {h} after a while. But nobody wanted to go out.
/ When the rain stopped, they did not even hear it.

plot market-day
cast h boy girl
cast f worker-man
cast v vegetable
cast o thing+toy thing+wear
cast c color
cast n number+many
cast d day
hold h v n
- Every {d}, {h} helped at the market. There were {v.s} on {h.his} table.
/ {h} had grown {v.s} in the garden and wanted to sell them.
- "Fresh {v.s}!" called {h}. "Who wants fresh {v.s}?"
/ At first nobody came, and {h} was {+how-much0}sad.
- {+then} {a/an} {f} came and bought {n} {v.s}.
/ {a/an} {f} stopped. "They look good," {+said f}. "I will take {n}."
! sold h v
! many-sold v n
- By noon, all the {v.s} were sold.
/ More and more people came, and soon the table was empty.
- {+next}{h} counted the money. It was enough for {a/an} {o}.
/ {+next}{h} put the money in a little bag and went to the shops.
- {+next}{@h} bought {a/an} {c} {o}.
/ In the shop window was {a/an} {c} {o}. {h} bought it.
! bought h o
! hue o c
- The rest of the money {h} gave to {h.his} mother.
/ "You earned it yourself," said {h}'s mother, and {h} was {+how-much1}proud.

ask sold H:name O:object
- Question: What did {H} sell? Answer: {H} sold {O.s}.
ask many-sold O:object N:number
- Question: How many {O.s} did the first visitor buy? Answer: [{N}|{N} {O.s}].
