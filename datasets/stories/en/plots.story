phrase thank h f
- "Thank you, {f}!" said {h}.
- {h} said, "Thank you, {f}!"
- {h} smiled and said, "Thank you!"
phrase once h
- Once upon a time there was a little {h}.
- Once upon a time, there was {h.a}.
- There was once a little {h}.
phrase end h
- {@h} went home with a smile.
- That night {@h} slept well.
- It was a good day for {h}.

ask has H O
- Question: What did {H} have? Answer: {H} had {O.a}.
ask found F O
- Question: Who found the {O}? Answer: {F} found the {O}.
ask where O S
- Question: Where was the {O}? Answer: The {O} was {S}.
ask at H P
- Question: Where did {H} go? Answer: {H} went to the {P}.
ask feels H M
- Question: How did {H} feel? Answer: {H} felt {M}.
ask likes H O
- Question: What did {H} want? Answer: {H} wanted {O.a}.
ask ate H O
- Question: What did {H} eat? Answer: {H} ate {O.a}.
ask bought H O
- Question: What did {H} buy? Answer: {H} bought {O.a}.
ask gave F O H
- Question: Who gave {H} the {O}? Answer: {F} gave {H} the {O}.
ask friend H F
- Question: Who was with {H}? Answer: {F} was with {H}.
ask learned H F
- Question: Who taught {H}? Answer: {F} taught {H}.
ask won H
- Question: Who won the race? Answer: The {H} won the race.
ask who H
- Question: Who is the story about? Answer: The story is about {H}.
ask met H F
- Question: Who did the {H} meet? Answer: The {H} met the {F}.
ask food H
- Question: What did the {H} want? Answer: The {H} wanted some {H.food}.

plot lost-thing weight=2
cast h boy girl
cast f boy girl family grown
cast o thing
cast s spot
cast m mood
hold h o
- {h} had {o.a}. {@h} [loved it|liked it very much|took it everywhere].
/ {h} had {a/an} [new|little|nice] {o}.
/ {h} had {a/an} {o.color} {o}.
! has h o
- One day {@h} could not find the {o}. {@h} [was sad|was worried|began to cry].
/ One day the {o} was gone. {h} [looked everywhere|was very sad|did not know what to do].
- "What is wrong?" asked {f}. "I lost my {o}," said {h}.
/ {f} asked, "Why are you sad?" {h} said, "I can't find my {o}."
- "Don't worry," said {f}. "I will help you."
/ They looked [for a long time|in every room|here and there].
/ {f} helped {h.him} look for it.
- At last {f} found the {o} {s}.
/ Then {f} looked {s}. The {o} was there!
! found f o
! where o s
- {+thank h f}
? {h} was {m} again.
! feels h m

plot gift weight=2
cast h boy girl
cast f boy girl family
cast o thing
cast m mood
hold h o
- It was {h}'s birthday. {f} gave {h.him} {o.a}.
/ On {h}'s birthday, {f} came with {a/an} {o.color} {o}.
! gave f o h
- "Happy birthday!" said {f}. "This {o} is for you."
/ {f} said, "Happy birthday, {h}!"
- {h} looked at the {o}. {@h} felt very {m}.
/ {h} held the {o} in {h.his} hands and felt {m}.
! has h o
! feels h m
- {+thank h f}
? Then they [ate some cake|sang a song|played together].
? {+end h}

plot picnic weight=2
cast h boy girl
cast f boy girl
cast p place+out
cast a food
cast b food
cast w weather
hold h p
- It was a {w} day. {h} and {f} went to the {p}.
/ The weather was nice today. {h} asked {f} to go to the {p}.
! at h p
! friend h f
- {h} had {a.a}, and {f} had {b.a}.
/ There was {b.a} in {f}'s bag and {a.a} in {h}'s bag.
- They sat down {p.in}. {h} ate the {a}, and {f} ate the {b}.
/ They played {p.in}. Then {h} ate the {a}, and {f} ate the {b}.
! ate h a
! ate f b
? "This {b} is very good!" said {f}.
/ "I like this {a}," said {h}.
- When the sun went down, they went home.
/ They had a good day.

plot rain weight=2
cast h boy girl
cast f boy girl
cast p place+indoor
hold h f
- School was over. It was raining, and {h} had no umbrella.
/ It began to rain. {h} was {p.in} and had no umbrella.
- {f} had a big umbrella. "Come with me," said {f}.
/ {f} asked, "Do you have an umbrella?" {h} said, "No." So {f} opened {f.his} umbrella.
! friend h f
- They walked home under the umbrella.
/ {f} walked with {h} to {h.his} house.
- {+thank h f}
? The next day, {h} and {f} were good friends.
? {h} was not wet at all.

plot shop weight=2
cast h boy girl
cast f family
cast a food
cast b food thing+school
cast t time
hold h a
- {t}, {h} and {f} went to the shop.
/ {t}, {f} took {h} to the shop.
! friend h f
- {f} asked, "What would you like?" {h} said, "I would like {a.a}."
/ {h} saw {a.a}. "Can we buy it?" asked {h}.
! likes h a
- {f} bought {a.a} and {b.a}.
/ "Yes, we can," said {f}. {f} bought the {a} and {b.a}.
! bought f a
- At home, {h} ate the {a}. It was very good.
/ {h} ate the {a} on the way home.
! ate h a
? {f} looked at {h} and smiled.

plot little-animal weight=3
cast h animal
cast f animal
need h.skill != f.skill
need h.food != f.food
cast m mood
hold h f
- {+once h} It lived {h.home}. It had no friends.
/ {+once h} It lived {h.home} and wanted a friend.
- One day the {h} met {f.a}. "Will you play with me?" asked the {h}.
/ One day {f.a} came. "Hello!" said the {h}. "Do you want to be my friend?"
! met h f
- "Yes, I will!" said the {f}.
/ The {f} said, "I would love to."
- The {h} gave the {f} some {h.food}. The {f} gave the {h} some {f.food}.
/ They played all day and ate some {f.food}.
- After that, the {h} and the {f} were [good|best] friends.
/ Now the {h} had a friend and was {m}.

plot hungry-animal weight=2
cast h animal
cast f animal
need h.food != f.food
hold h f
- {+once h} One day it was hungry. It wanted some {h.food}.
/ The little {h} was hungry. It wanted some {h.food}.
! food h
- It looked [for a long time|everywhere], but it found nothing.
/ But there was no food at home, and the {h} was sad.
- The {f} saw it and said, "Don't be sad. I will help you."
/ Then {f.a} came. "What is wrong?" asked the {f}. "I am hungry," said the {h}.
! met h f
- The {f} helped the {h} find some {h.food}.
/ The {f} came back with some {h.food}.
- The {h} ate and ate. "Thank you!" it said.
/ The {h} said, "Thank you, you are very kind."
? Later the {h} gave some {f.food} to the {f}.

plot mat weight=2
cast h animal
cast t time
- Once upon a time there was a little {h}. It had a soft mat.
/ {t}, the {h} ran around in the garden.
- The {h} sat on the mat because it was tired.
/ Then the {h} was tired, so it sat down on the mat.
- The sun was warm, and the {h} closed its eyes.
/ The mat was soft and warm.
- Soon the {h} was asleep.
/ The {h} slept for a long time.
? When it woke up, it wanted some {h.food}.
! food h
/ It woke up late and wanted some {h.food}.

plot help-animal weight=2
cast h boy girl
cast a animal-large
cast p place+out
cast m mood
hold h a
- One day {h} saw {a.a} {p.in}.
/ {h} went to the {p}. There {@h} saw {a.a} on the ground.
- The {a} had hurt its leg and could not walk.
/ The {a} was cold and hungry.
- "Don't be afraid," said {h}. "I will help you."
/ {@h} picked up the {a} with care.
- {@h} took the {a} home and gave it some {a.food}.
/ {@h} gave the {a} some {a.food} and some water.
- After a few days, the {a} was well again.
/ Soon the {a} could run and play.
- {@h} felt {m}.
! feels h m

plot learn weight=2
cast h boy girl
cast f boy girl family
cast k skill
hold h k
- {h} wanted to {k}, but {h.he} did not know how.
/ {h} saw {f} {k.ing} and wanted to learn.
- "I will teach you," said {f}.
/ {h} asked {f}, "Can you teach me to {k}?" {f} said, "Yes, I can."
! learned h f
- The first day was hard, and {h} was a little sad.
/ At first it was too hard for {h}.
- {f} said, "Try again. You can do it."
/ {f} said, "Take your time."
- {@h} tried every day. After a [week|month], {@h} could {k}.
/ {@h} tried again and again. At last {@h} could {k}.
- "Look! I can {k}!" said {h}.
/ {+thank h f}

plot sick
cast h boy girl
cast f boy girl
cast a food+fruit
hold h a
- {h} was sick and could not go to school.
/ {h} was not at school today because {h.he} was sick.
- {f} bought {a.a} and went to see {h.him}.
/ After school, {f} bought {a.a} and went to {h}'s house.
! bought f a
- "How are you?" asked {f}. "I feel better," said {h}.
/ {f} said, "The doctor says you must drink a lot of water."
- {f} gave {h} the {a}.
/ {h} ate the {a} and felt better.
- The next day, {h} was well again.
/ Soon {h} and {f} went to school together again.

plot share
cast h boy girl
cast f boy girl
cast a food
cast m mood
hold h a
- {h} had two {a.s}. {f} had nothing to eat.
/ At lunch, {h} had two {a.s}, but {f} had no lunch.
- "Are you hungry?" asked {h}. "Yes, I am," said {f}.
/ {f} looked at the {a.s} and said nothing.
- {h} gave {f} {a.a}.
/ {h} said, "One for you and one for me."
! gave h a f
- {+thank f h}
- They ate together, and {f} felt {m}.
! feels f m
/ They sat down and ate the {a.s} together, and {f} was {m}.

plot tree
cast h boy girl
cast f boy girl grown
cast o thing+toy
cast t tree
hold h o
- {h} played with {h.his} {o} under the {t}.
/ One day {h} took {h.his} {o} to the {t}.
! has h o
- The wind blew, and the {o} went up into the {t}.
/ {@h} threw the {o}, and it landed in the {t}.
- The tree was too tall. {@h} could not reach the {o}.
/ {@h} jumped, but the {o} was too high.
- {f} saw this and came with a ladder.
/ {h} asked {f} for help.
- Soon {f} had the {o} and gave it back to {h}.
/ {f} climbed up and got the {o}.
- {+thank h f}

plot broken
cast h boy girl
cast f family
cast o thing+home
cast r place+room
hold h o
- {h} ran around {r.in} and broke the {o}.
/ One day {h} played {r.in} and broke {f}'s {o}.
- {@h} was afraid. What would {f} say?
/ {@h} looked at the {o} and felt bad.
- "I am sorry," said {h}. "I broke the {o}."
/ When {f} came home, {h} said, "I broke the {o}. I am sorry."
- {f} was not angry. "Thank you for telling the truth," said {f}.
/ {f} said, "It is all right. Be careful next time."
? Then they cleaned the floor together.
! who h

plot race weight=2
cast h animal+slow
cast f animal-slow
cast t tree
hold h f
- The {h} and the {f} ran a race to the {t}.
/ One day the {f} said to the {h}, "Let's race to the {t}."
- The {f} was very fast. Soon it was far ahead.
/ At first the {f} was ahead.
- "The {h} is so slow," the {f} said. "I will sleep a little."
/ Then the {f} stopped to eat some {f.food}.
- The {h} was tired, but it did not stop.
/ The {h} ran on and on.
- At last the {h} came to the {t} first. It won the race.
/ When the {f} came to the {t}, the {h} was already there.
! won h

plot season
cast h boy girl
cast f family
cast s season
cast p place+out
hold h p
- It was {s}. {f} took {h} to the {p}.
/ In {s}, {h} and {f} went to the {p}.
! at h p
! friend h f
- "What comes after {s}?" asked {h}. "After {s} comes {s.next}," said {f}.
/ {f} said, "{s.say} in {s}."
- They walked {p.in} for a long time.
/ {h} said, "I like {s}."
- At home, {h} drew a picture of the {p}.
/ {+end h}

plot night
cast h boy girl
cast f family
cast o thing+cuddly
hold h o
- It was night. {h} could not sleep because {h.he} was afraid of the dark.
/ {h} was in bed, but {h.he} could not sleep.
- {f} came in and told {h.him} a story.
/ {h} called {f}, and {f} came at once.
- "Don't be afraid," said {f}. "I am here."
/ {f} turned on a little lamp.
- {@h} held {h.his} {o} and fell asleep.
/ {f} put the {o} next to {h}, and soon {@h} was asleep.
! who h
? {h} had a good dream.

plot clean
cast h boy girl
cast f family
cast r place+room
cast o thing+toy thing+school
hold h o
- The {r} was dirty. There was {o.a} on the floor.
/ On Sunday, {f} said to {h}, "Let's clean the {r}."
- {h} cleaned the floor, and {f} cleaned the table.
/ {f} cleaned the floor, and {h} put the books away.
! friend h f
- {h} found {o.a} and put it in the box.
/ {h} cleaned the {o} and put it away.
- Soon the {r} was clean.
/ After an hour, the {r} was very clean.
- "You work hard, {h}," said {f}.
/ {h} was tired but happy.

plot read
cast h boy girl
cast f boy girl
cast a animal
cast p place
hold h a
- {h} sat {p.in} and read a book about {a.a}.
/ {h} had a new book. {@h} read it {p.in}. It was about {a.a}.
- "What are you reading?" asked {f}. "A story about {a.a}," said {h}.
/ {f} came and wanted to read too.
! friend h f
- "Let's read it together," said {h}.
/ {h} gave the book to {f}.
- The {a} in the book could {a.skill}, and it liked {a.food}.
/ The {a} in the story lived {a.home} and ate {a.food}.
- They both liked the story.
/ "This is a good story," said {f}.

plot borrow
cast h boy girl
cast f boy girl
cast o thing+school
cast d day
hold h o
- On {d}, {h} forgot {h.his} {o}.
/ At school on {d}, {h} could not find {h.his} {o}.
- {h} asked {f}, "Do you have {o.a} for me?" "Yes, of course," said {f}.
/ {h} said to {f}, "I don't have {o.a}. What can I do?" {f} said, "I have two {o.s}. You can take one."
/ "Take this {o}," said {f}. "I have two."
! gave f o h
- {+thank h f}
- On {d.next}, {h} gave the {o} back to {f}.
! who h
