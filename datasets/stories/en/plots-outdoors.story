# Stories in the open air and on the way.

plot tree weight=2
cast h boy girl
cast f boy girl grown family
cast o thing+throw thing+toy
cast c color
cast t tree
cast m trouble
hold h o
- {h} played with {h.his} {c} {o} under the {t}.
/ One windy day, {h} took {h.his} {o} to the {t}.
! has h o
- {@h} threw the {o} into the air, and it landed in the {t}.
/ {+suddenly} the wind blew, and the {o} flew up into the {t}.
- {+next}{h} jumped, but the {o} was too high.
/ The {t} was too tall. {h} could not reach the {o}.
- {h} was {m}. "How can I get it back?" thought {h}.
/ {+next}{h} shook the tree, but the {o} did not fall. {@h} was {m}.
! felt h m
- {+next}{f} saw this and came with a ladder.
/ {h} asked {f} for help. {f} was taller than {h}.
! helped f h
- {+next}{f} climbed up and got the {o}.
/ {+soon} {f} had the {o} and gave it back to {h}.
- {+thank h f}
? After that, {h} played with the {o} far away from the {t}.

plot season weight=2
cast h boy girl
cast f family
cast s season
cast p place+out
cast a animal+wood
hold h p
- It was {s}. {f} took {h} to the {p}.
/ In {s}, {h} and {f} went to the {p}.
! in-season s
! at h p
! with h f
- "What comes after {s}?" {+asked h}. "After {s} comes {s.next}," {+said f}.
/ {f} said, "{s.say} in {s}."
- {+next-they} walked {+for-long} and saw {a.a}.
/ {+next-they} sat {p.in} and were very quiet. {+then} {a.a} came by.
- "Look, {a.a}!" {+said h}. "It wants to find {a.food}," {+said f}.
/ {+next}{a.the} looked at {h}. {+then} it ran away.
- "I like {s}," {+said h}.
/ {h} said, "I want to come here again in {s.next}."
- At home, {h} drew a picture of the {a}.
/ {+next}{h} told everyone about the {a}.

plot lost-way weight=2
cast h boy girl
cast f grown worker
cast g family
cast p place+near
cast c color
cast m trouble
hold h p
- {g} took {h} to the {p}. There was so much to [see|look at].
/ {h} and {g} were {p.in}. {h} saw something {c} and ran to it.
! at h p
- {h} looked up, and {g} was not there.
/ {+suddenly} {h} could not see {g} any more.
- {h} was {m} and did not know what to do.
/ {+next}{h} called {g}, but nobody came. {@h} was {m}.
! felt h m
- {f.the} saw {h} and asked, "Where is your family?" "I can't find {g}," {+said h}.
/ "What is wrong?" {+asked f}. "I am lost," {+said h}.
- "Don't be afraid," {+said f}. "We will wait here together."
/ {f.the} took {h}'s hand, and they looked for {g}.
! helped f h
- {+soon} {g} came. {h} ran to {g} and held {g.his} hand.
/ {+at-last} they saw {g}. "There you are!" {+said g}.
! found-who g h
- {h} and {g} thanked {f.the}.
/ "Next time I will stay with you," {+said h}.

plot snow
cast h boy girl
cast f boy girl
cast o thing+wear+soft
cast c color
cast p place+play
hold h p
- It was winter, and there was a lot of snow. {h} and {f} met {p.in}.
/ [One morning,|One day,] {h} saw snow {+every-where}. {@h} asked {f} to come to the {p}.
! at h p
! with h f
- "Let's make a snowman," {+said f}.
/ First they threw snowballs. {+then} they wanted to make a snowman.
/ The snow was deep. "We can make a snowman out of it," {+said h}.
- First they made a big ball of snow, and then a small one.
/ {+next}{h} made the body, and {f} made the head.
- They used a carrot for the nose and two stones for the eyes.
/ {+next}{f} found a carrot for the nose.
- "The snowman is cold," {+said f}. So {h} gave it {h.his} {o}.
/ {+next}{h} put {h.his} {c} {o} on the snowman.
- The snowman looked very nice.
/ Everyone stopped and laughed.
? Their hands were cold, so they went in and drank hot cocoa.
/ When the days became warm, the snowman turned to water. Only the {o} was left.

plot seed weight=2
cast h boy girl
cast f family
cast a food+tree
cast m trouble
hold h a
- In spring, {f} gave {h} a little seed.
/ {h} asked {f}, "How can we have many {a.s}?" {f} gave {h.him} a seed.
- {h} made a hole in the garden and put the seed in it.
/ {h} put the seed in the ground and gave it water.
- Every day {h} looked at the ground, but there was nothing to see.
/ After a few days, there was still no plant. {h} was {m}.
+ felt h m
/ {h} saw ants there, and a worm, but no plant.
- "Don't worry," {+said f}. "The seed is sleeping."
/ {f} said, "Good things take time."
- {+one-morning} {h} saw a little green leaf.
/ After the rain, a small leaf came up.
- The plant grew and grew. In a few years it was a tree.
/ Year after year, it grew. It became taller than {h}, and then taller than {f}.
- One [day|summer|year], {h} ate the first {a} from the tree.
/ One day there was a fine {a} on it. {h} picked it and ate it.
! ate h a
? "It is the best {a} in the world," {+said h}.

plot kite
cast h boy girl
cast f family
cast c color
cast e color
cast p place+wild
hold h p c
- {h} and {f} made a kite. It was {c} and had {a/an} {e} tail.
/ "Let's make a kite," {+said f}. They took {c} paper, thin wood and a long string.
- When the wind was strong, they went to the {p}.
/ The next day was windy, so {h} and {f} took the kite to the {p}.
! at h p
! with h f
- {+next}{h} ran with the kite, but it fell down.
/ At first the kite did not want to fly.
/ Three times the kite went up, and three times it came down again.
- "Run into the wind," {+said f}.
/ {+next}{f} held the kite up high and said, "Now run!"
- {+next}{h} ran as fast as {h.he} could, and the kite went up into the sky.
/ Then a strong wind came, and the kite flew higher than the trees.
- "It is as small as a bird now," {+said h}.
/ {+next}{h} held the string with both hands and laughed.
? {+evening} the kite slept on {h}'s wall.

plot train-ride
cast h boy girl
cast f family
cast g boy girl grown
cast o thing+wear thing+school
cast c color
cast p place+near
hold h o
- {h} and {f} went to the {p} by train.
/ {h} sat in the train with {f}. They wanted to go to the {p}.
! with h f
- {h} looked out of the window. [Fields|Trees|Cows], houses and bridges went by.
/ "How fast we are!" {+said h}.
/ A [man|woman] came and looked at the tickets.
- When they got off, {h} left {h.his} {c} {o} in the train.
/ They talked so much that {h} left {h.his} {o} on the seat.
! lost h o
- "My {o}!" {+said h}. But the train was gone.
/ {+next}{h} saw it too late. The doors closed, and the train went away.
- {f} asked at the station. "Come back tomorrow," said a man behind the desk.
/ "Let's ask at the station," {+said f}.
- {+next-day} {h} got the {o} back. {g} had found it.
/ {+evening} the telephone rang. {g} had found the {o}.
! found g o
- {+next}{h} wrote a letter and thanked {g}.
/ {+thank h g}

plot camping
cast h boy girl
cast f family
cast g boy girl
cast p place+wild
cast a animal+wood
cast x dish
hold h p
- In summer, {h}, {g} and {f} slept in a tent {p.in}.
/ {f} put up a tent {p.in}. {h} and {g} helped.
! was-at h p
- {+evening} they made a fire and cooked some {x}.
/ {f} made a small fire. They ate some {x} and sang songs.
! ate-some h x
- When it was dark, they saw a thousand stars.
/ "Look," said {g}, "a star is falling!" {h} made a wish.
- In the night, there was a noise in front of the tent.
/ {+next}{h} woke up. Something moved outside.
- "Is it a bear?" asked {h} in a very small voice.
/ {+next}{g} pulled the blanket over {g.his} head.
- {+next}{f} took the torch and looked out. It was only a little {a}.
/ {+next}{h} looked out. A little {a} was eating the rest of the {x}.
! visitor a
- They all laughed and went back to sleep.
/ "Good night, {a}," said {h}, and soon they were asleep.
/ At home, {g} told everybody about the {a}.

ask visitor A:animal
- Question: Who came in the night? Answer: [{A.a}|{A.a} came in the night].

plot treasure weight=2
cast h boy girl
cast f boy girl
cast o thing+small
cast p place+wild
cast s spot+outside
hold h o
- {h} found an old map in the attic. [It was yellow and very thin.|There was a red cross on it.]
/ In an old book, {h} found a map of the {p}.
- {h} showed the map to {f}. "It is a treasure map!" {+said f}.
/ "Look at this map," said {h} to {f}. "We must go to the {p}."
! with h f
- {+next-they} took a spade and went to the {p}.
/ {+next-day} they went to the {p} with a spade and a rope.
! at h p
- {+next-they} counted [ten|twelve|twenty] steps from the big tree.
/ The way was long, but they did not stop.
/ On the way, [a rabbit|a deer|a fox] looked at them and ran off.
- {+then} they began to dig {s}.
/ The cross on the map was {s}. So they dug there.
! where o s
- After an hour, the spade hit something hard. It was an old tin.
/ "Here is something!" called {f}. It was a little wooden chest.
- In it, {h} found {a/an} {o} and a letter. The letter said, "Well done!"
/ {+next}{h} opened it. There was {a/an} old {o} in it.
! found h o
- "I made this map many years ago," laughed Grandpa in the evening.
/ They were not rich now, but it was a wonderful day.
