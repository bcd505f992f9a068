plot lost-way weight=2
cast h boy girl
cast f grown
cast g family
cast p place+out
cast m mood
hold h p
- {g} took {h} to the {p}. {h} ran too fast and could not find {g}.
/ There were many people {p.in}. {h} looked up, and {g} was not there.
! at h p
- {@h} [began to cry|was afraid|did not know what to do].
/ {@h} looked here and there, but {h.he} could not see {g}.
- "What is wrong?" asked {f}. "I can't find {g}," said {h}.
/ {f} saw {h.him} and said, "Don't be afraid. I will help you."
- {f} took {h}'s hand, and they walked on.
/ {f} and {h} waited by the gate.
- Soon {g} came. {h} ran to {g} and smiled.
/ At last they saw {g}. {h} jumped with joy.
? {+thank h f}
? {h} was {m} again.
! feels h m

plot snow
cast h boy girl
cast f boy girl
cast o thing+wear
cast p place+out
hold h p
- It was winter, and there was a lot of snow. {h} and {f} made a snowman {p.in}.
/ One morning {h} saw snow. {@h} asked {f} to come to the {p} and make a snowman.
! at h p
! friend h f
- First they made a big ball of snow, and then a small one.
/ {h} made the body, and {f} made the head.
- They used a carrot for the nose and two stones for the eyes.
/ {f} found a carrot for the nose.
- {h} gave {h.his} {o} to the snowman.
/ "The snowman is cold," said {f}. So {h} came back with {o.a}.
- The snowman looked very nice.
/ Everyone saw the snowman and smiled.
? When the days became warm, the snowman turned to water.

plot seed weight=2
cast h boy girl
cast f family
cast a food+fruit
hold h a
- In spring, {f} gave {h} a little seed.
/ {h} asked {f}, "How can we have many {a.s}?" {f} gave {h.him} a seed.
- {h} put the seed in the ground and gave it water every day.
/ {h} made a hole in the garden and put the seed in it.
- After a few days, there was still nothing to see. {h} was sad.
/ {@h} looked every day, but nothing came up.
- "Don't worry," said {f}. "The seed is sleeping."
/ {f} said, "Wait a little. It will grow."
- One morning {h} saw a little green leaf.
/ After the rain, a small leaf came up.
- Some years later, there was a big tree in the garden, and {h} ate {a.a} from it.
/ It grew into a big tree, and {h} ate a sweet {a}.
! ate h a

plot bake
cast h boy girl
cast f family
cast g boy girl
cast a food+cook
hold h a
- {h} and {f} were in the kitchen. They made {a.s}.
/ "Let's make some {a.s} today," said {f}. {h} was very happy.
! friend h f
- {h} washed {h.his} hands, and {f} got the milk and the eggs.
/ {f} showed {h} what to do.
- "Can we eat them now?" asked {h}. "Wait five minutes," said {f}.
/ {h} stood by the table and waited. {@h} was very hungry.
- At last {h} ate {a.a}. "It is so good!" said {h}.
/ Soon the {a.s} were ready, and {h} ate one.
! ate h a
? {h} gave {a.a} to {g}.
! gave h a g

plot quarrel weight=2
cast h boy girl
cast f boy girl
cast o thing+toy
hold h o
- {h} and {f} both wanted the {o}. "I had it first!" said {h}. "Give it to me!" said {f}.
/ One day {h} and {f} both wanted to play with the {o}, and they became angry.
- They were angry and did not speak.
/ {f} went away, and {h} sat alone.
- After a while, {h} was sorry.
/ {h} thought, "{f} is my friend. I was wrong."
- {@h} gave {f} the {o} and said, "I am sorry. Let's play together."
/ {h} gave the {o} to {f} and said, "I am sorry. You can play first."
! gave h o f
- "I am sorry too," said {f}.
/ {f} smiled and said, "It is all right."
- Then they were good friends again.
/ They played with the {o} all day.

plot owner weight=2
cast h boy girl
cast f boy girl
cast o thing+wear thing+school thing+small
cast p place
hold h o
- {h} found {o.a} {p.in}.
/ One day {h} saw {o.a} on the ground {p.in}.
! found h o
- "Whose {o} is this?" thought {h}.
/ {@h} thought, "Someone has lost this {o}."
- {@h} waited there for a long time.
/ {@h} asked many people, but they all said, "It is not mine."
- Then {f} came and said, "I lost my {o}!"
/ Then {f} came and asked, "Did you see {o.a}?"
- "Is this your {o}?" asked {h}. "Yes, it is!" said {f}.
/ {h} gave the {o} to {f}.
- {+thank f h}

plot fly weight=2
cast h animal+wing
cast f animal-wing
cast t tree
hold h f
- A little {h} lived in the {t}. It was afraid to fly.
/ There was once a little {h} in the {t}. It could not fly.
! story h
- "Try it," said the {f}. "Don't be afraid."
/ "Why don't you fly?" asked the {f}. "I am afraid to fall," said the {h}.
- The {h} opened its wings, but it was still afraid.
/ The first time, the {h} fell on the grass.
- "Try again," said the {f}.
/ The {f} said, "You can do it."
- The wind blew, the {h} jumped, and it could fly!
/ The {h} tried again and again. At last it could fly.
- "Thank you!" said the {h}.
/ The {h} went up and up, and the {f} was happy for it.

plot new-pupil weight=2
cast h boy girl
cast f boy girl
cast k skill
hold h f
- There was a new {h.child} at school. {h.his2} name was {h}.
/ "This is {h}," said the teacher. "{h} is new here."
- {@h} had no friends and sat alone.
/ {h} stood by the window and said nothing.
- "Hello, I am {f}," said {f}. "What do you like to do?" "I like {k.ing}," said {h}.
/ {f} asked, "Do you like {k.ing}?" {h} said, "Yes, I do."
- {f} said, "I like {k.ing} too. Let's go together."
/ They talked for a long time.
! friend h f
- After school, they walked home together.
/ Now {h} had a friend.

plot wish
cast h boy girl
cast f family
cast o thing
cast m mood
hold h o
- {h} wanted {o.a}, but {h.he} had no money.
/ There was {o.a} in the shop, and {h} wanted it very much.
! likes h o
- {f} said, "You can help me and get some money."
/ So {h} began to save {h.his} money.
- Every day {h} [washed the plates|cleaned the floor|worked in the garden].
/ {@h} put the money in a little bag.
- After a month, {h} had the money and bought the {o}.
/ At last {h} could buy the {o}.
! bought h o
- "You work hard," said {f}. {h} felt {m}.
/ {h} held the {o} and felt {m}.
! feels h m

ask story H
- Question: Who is the story about? Answer: The story is about the {H}.

fact date
any d day
any n number+many
- [Today is {d}. It is {n} o'clock.|It is {n} o'clock.]
fact basket weight=2
cast o thing-home
cast a thing+toy
cast h boy girl
hold o h
- [There is {o.a} in the basket.|Question: What is in the basket? Answer: There is {o.a} in the basket.|Question: Who has the {o}? Answer: {h} has the {o}.|The {o} is in the basket, and the {a} is on the table.|{h}'s {o} is in the basket.]
fact greet weight=2
cast h boy girl
cast f boy girl
cast k skill
hold h f
- ["Hello, {f}!" said {h}. "Hello, {h}!" said {f}.|My name is {h}, and my friend is {f}.|{h} is {f}'s friend.|{h} can {k}, but {f} can't.|{h} likes {k.ing}, and {f} likes it too.|{h} and {f} go to school together.|{h} is reading, and {f} is {k.ing}.]
