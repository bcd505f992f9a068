# Stories at home and in the family.
plot lost-thing weight=3
cast h boy girl
cast f boy girl family grown
cast o thing+toy-cuddly thing+wear thing+school
cast c color
cast q look
cast s spot+inside
cast m mood-pride
cast w when
hold h o
< {+tell-about h}
< {+tell-about-two h f}
- {h} had {a/an} {q} {o}.[ It was a present from Grandma.| {@h} loved it.| {@h} took it everywhere.|]
/ {h} had {a/an} {o}, and {@h} liked it [very much|more than anything else].
/ {h} had {a/an} {c} {o}.[ It was {h.his} favourite thing.| It was nearly new.|]
+ hue o c
! has h o
- {w}, {@h} could not find the {o}.
/ {w}, the {o} was gone.
/ But {w}, the {o} was not in its place.
! lost h o
! missed h o
~ has h o
- {+looked h}, but the {o} was not there. {@h} was [sad|worried|upset].
/ {+next}{@h} [looked in all the bags|emptied every box|asked everybody in the house], but there was no {o}. {@h} [began to cry|was {+how-much} sad].
? "Where can it be?" thought {h}.
/ "Who has seen my {o}?" {h} asked.
- {+wrong f h} "I can't find my {o}," {+said h}.
/ {+then} {f} came in and saw that {h} was {+how-much0}sad. "My {o} is gone," {+said h}.
- {+offer f}
/ {f} said, "Let's think. Where did you have it last?"
/ {f} and {h} looked [{+for-long}|in every room|here and there].
- {+at-last} {f} found the {o} {s}.
/ {+then} {f} looked {s}. There was the {o}!
/ {+suddenly} {f} called, "Here it is!" The {o} was {s}.
! found f o
! where o s
! has h o
- {+thank h f}
/ {+next}{h} took the {o} and {+thank-part f}.
? {h} was {m} again.
/ Now {h} felt {m}.
! feels h m

phrase thank-part f
- thanked {f} many times
- gave {f} a hug

plot gift weight=3
cast h boy girl
cast f boy girl family
cast o thing-home-found-tool-small-cheap
cast c color
cast m mood-pride
cast d day
hold h o
< {+tell-about h}
< {+tell-about-thing h o}
- It was {h}'s birthday. [Everyone in the house was {+how-much1}happy.|The table was full of flowers.|There was a cake with candles on the table.]
/ On {d}, it was {h}'s birthday. [{@h} woke up early.|{@h} could not wait.]
+ day d
/ {h}'s birthday was on {d}. {@h} had waited for it {+for-long}.
+ day d
! about h
- {f} came with a big parcel. "Happy birthday, {h}!" {+said f}.
/ {f} came in and said, "Happy birthday, {h}! This is for you."
/ {f} put a small parcel on the table. "Open it, {h}!" {+said f}.
- {+next}{h} opened the parcel. In it was {a/an} {o}.
/ {+next}{h} took off the paper with care and saw {a/an} {o}.
/ In the paper was {a/an} {c} {o}. It was just what {h} had wanted.
+ hue o c
! gave f o h
! has h o
? "How did you know that I wanted {o.a}?" {+asked h}.
/ "What a beautiful {o}!" {+said h}.
- {+thank h f}
- {+then} they [ate some cake|sang a song together|played games all afternoon|danced in the living room].
/ All the friends came, and they [ate cake|sang songs|played games] until the evening.
? {h} was {m}.
/ {h} felt {m} and did not want to go to bed.
! feels h m

plot night weight=2
cast h boy girl
cast f family
cast o thing+cuddly
cast b beast
hold h o
- It was night. {h} could not sleep because {h.he} was {+how-much0}afraid of the dark.
/ {h} lay in bed with open eyes. The room was dark, and {h.he} was {+how-much0}afraid.
/ It was late, but {h} was not asleep. {@h} was {+how-much0}afraid of the dark.
! afraid h
- [The wind blew around the house.|A branch knocked on the window.|The old clock went tick, tock.] {h} pulled the blanket up to {h.his} chin.
/ "What is that noise?" thought {h}. It was only the [wind|rain|cat].
- {h} called {f}, and {f} came {+right-away}.
/ {+next}{f} heard {h} and came into the room.
! with h f
- "Don't be afraid," {+said f}. "I am here."
/ {+next}{f} turned on a little lamp and sat down on the bed.
/ {+next}{f} opened the curtain. "Look at the stars," {+said f}. "They shine for you."
- {+then} {f} told {h} a story about {b}, {a/an} {b.kind} who lived {b.home}.
/ {+then} {f} sang an old song about {a/an} {b.kind}.
- {+next}{f} put the {o} next to {h}. {h} held it and closed {h.his} eyes.
/ {+next}{h} held {h.his} {o} [in {h.his} arms|close to {h.his} face].
! has h o
- {+soon} {h} was asleep.
/ Before the {b.kind} could come home, {h} was asleep.
? {h} dreamed of {b} the {b.kind}.

plot broken weight=2
cast h boy girl
cast f family
cast o thing+fragile
cast r place+room
cast g game
hold h o
< {+tell-about h}
- {h} was alone {r.in}.
+ was-at h r
/ It was a rainy day, so {h} played {r.in}.
+ was-at h r
/ {f} had said, "Don't run in the house." But {h} ran around {r.in}.
+ was-at h r
- {h} threw {h.his} ball into the air, and it hit {f}'s {o}.
/ {@h} jumped and danced, and {f}'s {o} fell down.
/ {@h} did not look, and {h.his} arm hit {f}'s {o}.
- Crash! The {o} broke into many pieces.
/ The {o} fell on the floor and broke.
! broke h o
- {h} was {+how-much0}afraid. "What will {f} say?" thought {h}.
/ {+next}{@h} looked at the pieces and felt very bad.
/ First {h} wanted to hide the pieces. But then {@h} thought, "No, I will tell the truth."
- {+next}{f} came home and saw the {o}. {+sorry h}
/ When {f} came in, {h} said, "I broke the {o}. I am sorry."
- {+forgive f} "Thank you for telling the truth."
/ {f} was sad about the {o}, but not angry. "You told the truth," {+said f}. "That is what matters."
/ {+next}{f} took {h} in {f.his} arms and said, "{o.a} can be mended. The truth is more important."
- {+then} {h} and {f} cleaned the floor together.
/ {h} and {f} mended the {o} with glue.
/ {+next-day} {f} bought a new {o}, and {h} carried it home with great care.
+ bought f o

plot bake weight=2
cast h boy girl
cast f family
cast g boy girl
cast a food+cook-pan
cast d day
hold h a
< {+tell-about-two h f}
- {h} and {f} were in the kitchen. They wanted to make {a.s}.
/ "Let's make some {a.s} today," {+said f}. {h} was {+how-much} happy.
/ It was {d}, and it was raining. "What can we do?" {+asked h}. "We can make {a.s}," {+said f}.
+ day d
! with h f
- {h} washed {h.his} hands, and {f} got the flour, the milk and the eggs.
/ First {h} put flour and sugar in a bowl. {+then} {f} added [two eggs|some milk|some butter].
- {+next}{h} stirred and stirred.[ There was flour on {h.his} nose.| {@h} was not allowed to eat from the bowl, but {@h} tried a little.|]
/ {+next}{f} showed {h} how to stir.
- {+next}{f} put the {a.s} in the oven.
/ {+then} the {a.s} went into the hot oven.
- "Can we eat them now?" {+asked h}. "Wait [five|ten|twenty] minutes," {+said f}.
/ {h} waited by the oven. It smelled very good.
/ They washed the bowl and the spoons while the {a.s} were in the oven.
- {+at-last} {h} ate {a.a}. "It is so good!" {+said h}.
/ {+soon} the {a.s} were ready, and {h} ate the first one.
! ate h a
? {+next}{h} gave {a.a} to {g}, who lived next door.
/ There was a knock at the door. It was {g}, and {h} gave {g.him} {a.a}.
! gave h a g

plot wish weight=2
cast h boy girl
cast f family
cast o thing-found-home-tool-small-cheap
cast k chore
cast l chore
cast m mood+good
hold h o
< {+tell-about-thing h o}
- {h} wanted {a/an} {o}, but {h.he} had no money.
/ There was {a/an} {o} in the shop window, and {h} wanted it very much.
/ Every day {h} stopped in front of a shop and looked at {a/an} {o}.
! wants h o
- {h} asked {f}, "Can you buy me {o.a}?" {f} said, "You can help me and earn some money."
/ "{o.a} costs ten coins," {+said f}. "If you help me, you will soon have them."
- So {h} {k.did} and {l.did}.
/ On Saturday {h} {k.did}, and on Sunday {h.he} {l.did}.
! did h k
- {+next}{@h} put every coin in [a little bag|a glass jar|an old tin].
/ It was hard work, but {h} did not give up.
- After a month, {h} counted the coins. There were ten!
/ {+at-last} {h} had ten coins.
- {+next}{@h} ran to the shop and bought the {o}.
/ {+next-day} {h} went to the shop and bought the {o}.
! bought h o
! has h o
- "You worked hard for it," {+said f}. {h} felt {m}.
/ {+next}{h} held the {o} in {h.his} hands and felt {m}.
! feels h m

plot truth
cast h boy girl
cast f family
cast g boy girl
cast a food+cook food+fruit-tiny
hold h a
- There was one {a} [on the table|in the kitchen|on a white plate]. {f} wanted to give it to {g}.
/ {f} put {a/an} {a} on a plate. "This is for {g}," {+said f}.
- {h} was {+how-much0}hungry. When {f} went out, {h} ate the {a}.
/ {h} looked at the {a}. {@h} only wanted to try a little, but soon the {a} was gone.
! ate h a
- {+next}{f} came back. "Where is the {a}?" {+asked f}.
/ "Who ate the {a}?" {+asked f}.
- "I don't know," said {h} and looked at the floor.
/ "Maybe it was the cat," {+said h}.
- But that night {h} could not sleep. {@h} felt bad.
/ {f} said nothing, but {h} became red in the face.
- {+next}{h} went to {f} and said, "I ate the {a}. I am sorry."
/ {+next-day} {h} told {f} the truth.
- "It takes courage to tell the truth," {+said f}.
/ {+next}{f} {+smiling}. "I knew it," {+said f}. "I am glad that you told me."
- {+next}{h} bought {a/an} {a} with {h.his} own money and gave it to {g}.
/ After school, {h} gave {g} {a/an} {a}, and everyone was {+how-much1}happy.
! gave h a g

plot first-tooth
cast h boy girl
cast f family
cast s spot+inside
cast a food+fruit
hold h a
- {h} had a loose tooth. {@h} moved it with {h.his} tongue all day.
/ One of {h}'s teeth was loose.
- {h} was a little afraid. "Will it hurt?" {+asked h}. "Not at all," {+said f}.
/ "When will it come out?" {+asked h}. "Soon," {+said f}.
- At lunch, {h} ate {a/an} {a}. {+suddenly} the tooth was gone!
/ {h} bit into {a/an} {a}, and out came the tooth.
! ate h a
- {+next}{h} held the little white tooth in {h.his} hand.
/ "Look!" called {h}. "I have lost my first tooth!"
- {+next}{f} gave {h} a small box for the tooth.
/ {+next}{f} laughed and said, "Now you are big."
- {+evening} {h} put the tooth {s}.
/ {+next}{h} looked in the mirror and smiled with a gap in {h.his} teeth.

plot phone
cast h boy girl
cast f family+old
cast p place+near
cast d day
hold h p
- The telephone rang. {h} ran to it. It was {f}.
/ {h} wanted to talk to {f}, so {h.he} went to the telephone.
- "Hello, {h}! How are you?" asked {f}. "I am fine, thank you," said {h}.
/ "Hello, {f}! It's me, {h}," said {h}. "How nice to hear your voice," said {f}.
- "What did you do today?" asked {f}. "I went to the {p}," said {h}.
/ {h} said, "Today I was {p.in}."
! at h p
- "That sounds lovely," said {f}. "Next time I want to come too."
/ {+next}{f} {+laughing}. "When I was little, I went to the {p} every week."
- "Please come on {d}," said {h}.
/ "When will I see you?" asked {h}. "On {d}," said {f}.
- "Good night, {h}. Sleep well," said {f}.
/ "Goodbye!" said {h} and smiled.
/ They talked a little longer, and then {h} said goodbye.

plot choose weight=2
cast h boy girl
cast f family
cast o thing+toy thing+wear
cast p thing+toy thing+wear thing+school
cast c color
cast e color
hold h o p
- {h} and {f} were in a big shop. "You may choose one thing," {+said f}.
/ {f} took {h} to the shop and said, "Today you can have one thing."
! with h f
- {h} saw {a/an} {c} {o} and {a/an} {e} {p}.
/ On one side was {a/an} {c} {o}. On the other side was {a/an} {e} {p}.
! hue o c
! hue p e
- "The {o} is nice," thought {h}, "but the {p} is nice too."
/ {+next}{h} looked at the {o}. {+then} {h.he} looked at the {p}. It was not easy.
- "Which one do you like better?" {+asked f}.
/ {f} waited and smiled.
/ "Take your time," {+said f}.
- {+at-last} {h} took the {o}.
/ {h} thought {+for-long} and said, "I want the {o}, please."
! chose h o
! has h o
- {+next}{f} paid, and they went home.
/ At home, {h} showed the {o} to everyone.
? {h} did not think of the {p} any more.
/ "Maybe the {p} will still be there next year," {+said h}.

plot pet weight=2
cast h boy girl
cast f family
cast b beast
cast m mood-pride
cast s spot+outside
need b.pet = yes
hold h b
< {+tell-about-two h b}
- {h} wanted to have a pet. Every day {h.he} {+asked f}.
/ "Can we have a pet, please?" {+asked h}. {f} thought about it {+for-long}.
- "A pet is a lot of work," {+said f}. "I will take care of it," {+said h}.
/ {f} said, "You must feed it every day." "I will," {+said h}.
- {+one-morning} {h} heard a small sound {s}. It was a little {b.kind}!
/ On the way home from school, {h} saw a little {b.kind} {s}. It was cold and all alone.
- {+next}{h} took it home in {h.his} arms.
/ {h} said to it, "Don't be afraid," and took it home.
- {+next}{f} gave it some {b.food} and a warm place by the fire.
/ It was {+how-much} hungry and ate some {b.food}.
- "What is its name?" {+asked f}. "{b}," {+said h}.
/ "I will call it {b}," {+said h}.
! called b
- {b} was clever and learned fast.
/ From now on, {b} slept on {h}'s bed.
- {h} was {m}, and {b} was {+how-much1}happy too.
+ feels h m
/ Now {h} had a friend who was always there.

plot garden-help
cast h boy girl
cast f family
cast v vegetable
cast n number+many
cast d day
hold h v n
- {f} had a small garden behind the house. There were {v.s} in it.
/ In {f}'s garden grew many {v.s}.
- On {d}, {h} came to help {f}.
/ "Can I help you?" {+asked h}. "Yes, please," {+said f}.
! helped h f
- {+next}{h} pulled out the grass, and {f} gave the plants some water.
/ The sun was hot, but {h} worked on and on.
/ They worked side by side until noon.
- {+then} they picked {n} {v.s} and put them in a basket.
/ {+next}{h} counted the {v.s} in the basket. There were {n}.
! many v n
- In the kitchen, {f} made soup with the {v.s}.
/ In the evening there was hot {v} soup.
- "It tastes good because we grew it ourselves," {+said h}.
/ {+next}{h} ate two plates of soup and was {+how-much1}happy.
