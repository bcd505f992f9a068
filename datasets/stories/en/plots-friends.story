# Stories of children at school and with their friends.
plot rain weight=2
cast h boy girl
cast f boy girl
cast p place+indoor
cast c color
cast d day
hold h f
< {+tell-about-two h f}
- School was over. It was raining, and {h} had no umbrella.
/ On {d}, it began to rain. {h} was {p.in} and had no umbrella.
+ was-at h p
+ day d
/ {h} stood at the door and looked at the rain. {@h} had forgotten {h.his} umbrella.
- "I can't go home now," {h} said. "I will get wet."
/ The rain fell and fell. There was water [on all the streets|everywhere].
/ The [drops fell|rain fell] on the roof like little drums.
- {f} had a big {c} umbrella. "Come with me," {+said f}.
/ {f} asked, "Do you have an umbrella?" {h} said, "No." So {f} opened {f.his} {c} umbrella.
! helped f h
- {+next-they} walked home under the umbrella.[ They jumped over the water.| They talked and laughed.|]
/ {+next}{f} walked with {h} to {h.his} house.
! with h f
- {+thank h f}
? {h} was not wet at all.
/ The next time it rained, {h} waited for {f} with an umbrella.
/ From then on, {h} and {f} sat together at school.

plot learn weight=3
cast h boy girl
cast f boy girl family
cast k skill
cast m mood+good
hold h k
< {+tell-about h}
- {h} wanted to {k}, but {h.he} did not know how.
/ {h} saw {f} {k.ing} and wanted to learn it too.
/ {f} could {k}. "I wish I could {k} too," {+said h}.
- "I will teach you," {+said f}.
/ {h} asked {f}, "Can you teach me to {k}?" {f} said, "Yes, I can."
! taught f h k
- The first day was hard, and {h} was a little sad.
/ At first it was too hard for {h}.[ {@h} was almost angry.| {@h} made many mistakes.|]
/ "I will never learn it," said {h} on the first day.
- {+bravely f}
- {h} tried every day. After a [week|month], it was not so hard any more.
/ {+next}{h} tried again and again, in the morning and in the evening.
/ Every day after school, {f} helped {h}.
- {+at-last} {h} could {k}. "Look! I can {k}!" called {h}.
/ {+one-morning} it worked. {h} could {k}!
! can h k
- {+praise f h}
/ {+thank h f}
? {h} was {m}.
! feels h m

plot share weight=2
cast h boy girl
cast f boy girl
cast a food-tiny
cast m mood-pride
hold h a
- {h} had two {a.s} for lunch. {f} had nothing to eat.
/ At lunch, {h} opened {h.his} bag. There were two {a.s} in it. But {f} had left {f.his} lunch at home.
- {f} looked at the {a.s} and said nothing.
/ "Aren't you eating?" {+asked h}. "I forgot my lunch," {+said f}.
/ "You have nothing to eat!" {+said h}.
- "Are you hungry?" {+asked h}. "Yes, I am," {+said f}.
/ {+next}{h} thought, "Two are too many for me."
- {+next}{h} gave {f} one {a}.
/ {h} said, "One {a} for you and one {a} for me."
! gave h a f
- {+thank f h}
- {+next-they} ate together, and {f} felt {m}.
/ {+next-they} sat down [in the sun|on a bench] and ate the {a.s}. {f} felt {m}.
! feels f m
? {+next-day} {f} came with two {a.s} and gave one to {h}.

plot quarrel weight=2
cast h boy girl
cast f boy girl
cast o thing+toy
cast c color
cast m trouble
hold h o
- {h} and {f} both wanted the {c} {o}. "I had it first!" said {h}. "Give it to me!" said {f}.
/ {h} and {f} wanted to play with the same {o}.
/ There was only one {o}, but {h} and {f} both wanted it.
- {h} pulled, and {f} pulled. Nobody was happy.
/ {h} took the {o} and ran away with it.
- They were angry and did not speak to each other.
/ {+next}{f} went away, and {h} sat alone with the {o}.
- After a while, {h} was {m}. It was no fun without {f}.
+ felt h m
/ {+next}{h} thought, "{f} is my friend. I was wrong."
- {+next}{h} went to {f} and said, "I am sorry. Let's play together."
/ {+next}{h} gave the {o} to {f} and said, "I am sorry. You can play first."
+ gave h o f
- "I am sorry too," said {f}.
/ {+next}{f} smiled and said, "It is all right."
/ {f} took a breath and said, "I was wrong too."
- They played with the {o} all day.
/ First {f} played with the {o}, and then {h}. It was easy to share.

plot owner weight=2
cast h boy girl
cast f boy girl grown
cast o thing+wear thing+small
cast c color
cast p place
cast w when

hold h o
- {w}, {h} found {a/an} {o} {p.in}.
/ {w}, {h} saw {a/an} {o} on the ground {p.in}.
! found h o
! found-at o p
- "Whose {o} is this?" thought {h}.
/ {@h} thought, "Someone has lost this {o}."
? It was {a/an} very nice {o}. {h} would have liked to keep it.
- {@h} waited there {+for-long}.
/ {@h} asked many people, but they all said, "It is not mine."
- {+then} {f} came. {f.he} looked on the ground and was {+how-much0}sad.
/ {+then} {f} came and asked, "Did you see {a/an} {o}?"
! lost f o
- "Is this your {o}?" {+asked h}. "Yes, it is!" {+said f}.
/ {+next}{h} gave the {o} to {f}. "That is mine!" {+said f}.
+ gave h o f
- {+thank f h}
- {+welcome h}
/ {+next}{h} went home with a warm feeling.

plot new-pupil weight=2
cast h boy girl
cast f boy girl
cast k skill
cast d day-free
hold h f
< {+tell-about h}
- On {d}, there was a new {h.kind} at school. {h.his} name was {h}.
+ day d
/ "This is {h}," said the teacher. "{h} is new here."
- {h} knew nobody and sat alone.
/ In the break, {h} stood by the window and said nothing.
/ The other children played, but {h} only looked at them.
- {+next}{f} saw it and went over to {h}.
/ {+next}{f} remembered {f.his} own first day at school.
- "Hello, I am {f}. What do you like to do?" "I like {k.ing}," {+said h}.
/ {f} asked, "Do you like {k.ing}?" {h} said, "Yes, I do."
! liked h k
- {f} said, "I like {k.ing} too. Let's do it together."
/ They talked until the bell rang.
- After school, {h} and {f} walked home together.
+ with h f
/ Now {h} had a friend at the new school.
? {+next-day} {h} was {+how-much1}happy to go to school.

plot read weight=2
cast h boy girl
cast f boy girl
cast a animal
cast p place
hold h a
- {h} sat {p.in} and read a book about {a.a}.
/ {h} had a new book. {@h} read it {p.in}. It was about {a.a}.
! was-at h p
! read-about h a
- {f} came and asked, "What are you reading?" "A story about {a.a}," {+said h}.
/ {f} came by and looked at the pictures.
- "Let's read it together," {+said h}.
/ "May I read it too?" {+asked f}. "Sit down," {+said h}.
! with h f
- The {a} in the book could {a.skill}, and it liked {a.food}.
/ The {a} in the story lived {a.home} and ate {a.food}.
- {+next}{h} read one page, and {f} read the next.
/ {+next-they} read until it was too dark to see the letters.
- In the end, the {a} found a friend. "That is a good story," {+said f}.
/ They both liked the story.
? {f} asked, "Can I take the book home?" "Yes, but bring it back on [Monday|Friday]," {+said h}.

ask found-who H:name F:name
- Question: Who found {F}? Answer: [{H}|{H} found {F}].

plot show
cast h boy girl
cast f boy girl family
cast b beast
cast m mood+pride
cast d day
hold h b
- The children wanted to put on a play. {h} was to be {a/an} {b.kind}.
/ In the school play, {h} was {a/an} {b.kind} called {b}.
- Every evening {h} learned the words with {f}.
/ {f} made {h} a costume out of old clothes.
! helped f h
- On {d}, many people came. {h} looked at them and was {+how-much0}afraid.
/ {d} came. There were so many people! {h}'s hands were cold.
! day d
- "Look only at me," {+said f}. "Then it will be easy."
/ {f} said, "You know every word. You can do it."
- {+next}{h} went out and spoke with a loud, clear voice.
/ At first {h}'s voice was small, but then it became strong.
- In the end, everyone clapped [their hands|{+for-long}].
/ "{h} was a wonderful {b.kind}," the people said.
/ In the end, the children had to come out three times, and the people clapped.
- {h} was {m}.
! feels h m

plot painting
cast h boy girl
cast f boy girl family
cast a animal
cast c color
cast e color
cast m mood-pride
hold h a
- {h} wanted to give {f} a present, but {@h} had no money.
/ It was {f}'s birthday, but {h} had no present.
- So {h} took some paper and paints and began to paint.
/ "I will paint a picture," thought {h}.
- {+next}{@h} painted {a/an} {a} with {c} flowers around it.
/ First came the {c} sky. {+then} {h} painted {a/an} {a}.
! painted h a
- The {a} [was too big|looked a little funny], but it had [kind eyes|a nice smile].
/ A drop of {e} paint fell on the paper. {h} made a flower out of it.
- {+next}{h} gave the picture to {f}.
/ "This is for you," {+said h}.
- "It is the best picture in the world," {+said f}.
/ {+next}{f} put the picture on the wall. Everyone could see it.
/ "How did you do that?" {+asked f}. "It is beautiful!"
- {f} was {m}, and so was {h}.
! feels f m

plot team
cast h boy girl
cast f boy girl
cast g boy girl
cast n number+many
cast d day
hold h f
- On {d}, the children played football. {h} and {f} were in one team, and {g} was in the other.
/ It was the day of the big game. {h} and {f} played together against {g}.
! with h f
- {h} ran fast, but {g} was faster and got the ball.
/ At first, {g}'s team was better.
/ The grass was wet, and everybody slipped now and then.
- {+next}{f} fell and hurt [a knee|a hand]. {h} stopped at once and helped {f.him}.
+ helped h f
/ {f} was {+how-much0}tired and wanted to stop. "Don't give up," {+said h}.
- {+next}{f} gave the ball to {h}, and {h} kicked it as hard as {h.he} could.
/ "Now!" called {f}. {h} kicked the ball.
- It was a goal!
/ The ball flew past {g} and into the goal.
- In the end, both teams had {n} goals, and everyone was {+how-much1}happy.
/ "You played very well," {+said g}. "You too," {+said h}.
