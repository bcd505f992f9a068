# Short everyday scenes.
plot morning weight=2
cast h boy girl
cast f family
cast x dish+breakfast
cast y drink
cast o thing+school-bag
cast d day-free
hold h x
- It was {d} morning. {f} called, "Get up, {h}!"
/ The sun came through the window. {h} woke up. It was {d}.
! day d
- {h} got up, washed {h.his} face and brushed {h.his} teeth.
/ {@h} put on {h.his} clothes and went down to the kitchen.
/ A bird sang in front of the window, and {h} got dressed.
- For breakfast there was {x}. {h} drank some {y}.
/ {+next}{h} ate some {x} and drank a [glass|cup] of {y}.
+ ate-some h x
- "Do you have your {o}?" {+asked f}. "Yes, it is in my bag," {+said h}.
/ {+next}{h} put {h.his} {o} in {h.his} bag.
! has h o
- {+then} {h} went to school.
/ "Goodbye!" called {h} and ran to the bus.

plot dinner weight=2
cast h boy girl
cast f family
cast g boy girl
cast x dish
cast y drink
hold h x
- "Dinner is ready!" called {f}. {h} and {g} came {+right-away}.
/ {f} made {x} for dinner. {h} and {g} set the table.
- There was {x} with [salt and butter|vegetables|a green salad]. {g} drank {y}.
/ {h} needed {x.need} because there was {x}.
/ They all sat down at the [round|big|long] table, where the {x} stood.
- {+next}{h} ate some {x}. "May I have some more?" {+asked h}.
/ "This {x} is very good," said {h}, who ate a lot of {x}.
! ate-some h x
- "There is enough for everybody," {+said f}.
/ {+next}{g} ate only a little and gave the rest to {h}.
- After dinner, {h} and {g} washed the dishes.
/ {+then} they told {f} about their day.

plot bath
cast h boy girl
cast f family
cast o thing+toy
cast c color
hold h o c
- {h} had played in the mud and was {+how-much} dirty.
/ "You need a bath, {h}," {+said f}.
- {f} let warm water into the bath.
/ {h} took off {h.his} dirty clothes and got into the warm water.
- {h} wanted {h.his} {c} {o} in the bath. "It will get wet," {+said f}.
/ {h}'s {c} {o} lay beside the bath.
! hue o c
- {+next}{h} washed {h.his} hair with soap and closed {h.his} eyes.
/ {h} splashed, and soon the floor was wet too.
- In the end, {h} was clean, and the water was brown.
/ {+next}{f} held up a big towel. {+soon} {h} was clean and dry.
/ "Now I can see your face again," {+said f}.

plot feed-pet weight=2
cast h boy girl
cast b beast
cast f boy girl
cast d day
need b.pet = yes
hold h b
- {h} had {a/an} {b.kind} called {b}. Every morning {h} gave {b} some {b.food}.
/ {h}'s {b.kind} was called {b}. {b} liked {b.food}.
! called b
- On {d}, {h} was away, so {f} fed {b}.
/ "{b} is hungry," {+said h}. "Can I feed {b.him}?" {+asked f}.
- {b} ate everything and looked up.
/ First {b} smelled the {b.food}. {+then} {b.he} began to eat.
- After that, {b} slept {b.home}.
/ {+then} {b} wanted to play with {f}.
- "{b} likes you," {h} told {f} later.
/ {f} said, "I want {a/an} {b.kind} too."

plot meet weight=2
cast h boy girl
cast f boy girl grown
cast p place+near
cast q place+town
cast d day
cast w weather
hold h p
- {h} met {f} in the street.
/ It was {a/an} {w} day. In the street, {h} saw {f}.
! met h f
- "Good morning, {h}!" said {f}. "Good morning, {f}!" said {h}.
/ "How are you today, {h}?" {+asked f}. "Very well, thank you," {+said h}.
- "Where are you going?" {+asked f}. "I am going to the {p}," {+said h}. "And you?" "I am going to the {q}," {+said f}.
+ goes h p
+ goes f q
/ "I must go to the {q}," {+said h}. "Then I will go to the {p}."
- "Can you come and see me on {d}?" {+asked f}. "Yes, I can," {+said h}.
/ "See you on {d}," {+said f}.
- They said goodbye and went on.
/ "Goodbye, {f}!" {+said h}. "Goodbye, {h}!" {+said f}.

plot cold-day
cast h boy girl
cast k sky
cast f family
cast x dish
cast y drink
hold h k x
- {h} came home late, and {k}.
/ It was evening, and {k}. {h} was {+how-much1}glad to be at home.
- {f} had made some {x}.
/ "You must be hungry," {+said f}. "There is some {x}."
- {+next}{h} sat down and ate the {x}.
/ {+next}{h} ate some {x} and drank some {y}.
! ate-some h x
- {+next}{h} looked out of the window. It was good to be at home.
/ "Home is the best place in the world," {+said h}.
- {+next}{f} smiled and sat down beside {h}.
/ {h} told {f} about the [day|long way home].
/ {+soon} {h} was {+how-much0}tired and went to bed.

plot drawing
cast h boy girl
cast a animal
cast c color
cast e color
cast f boy girl family
hold a c e
- {h} drew {a/an} {c} {a}. "What a funny {a}!" {+said f}.
/ {h} took {a/an} {c} pencil and drew {a/an} {a}.
! drew h a
- "In my picture, it is {c}," {+said h}.
/ {f} asked, "Why is the {a} {c}?" "Because {c} is my favourite colour," {+said h}.
- {+then} {h} made the sky {e}.
/ {h} also drew {a/an} {e} house and {e} flowers.
- {+next}{f} laughed and took a pencil too.
/ "I like your picture," {+said f}.
? In the end, there were two pictures on the wall.

plot tower
cast h boy girl
cast f boy girl
cast n number+many
cast b beast
cast m trouble
need b.pet = yes
hold h f n
- {h} built a tower. It was {n} bricks high.
/ {h} put {n} wooden bricks on top of each other.
- "One more," {+said f}. {h} put one more brick on the tower.
/ {f} came and helped. The tower became higher and higher.
! helped f h
- {+then} {b} the {b.kind} ran into the room and jumped at the tower.
/ But {h}'s {b.kind} {b} wanted to play too.
- Crash! All the bricks fell down.
/ The tower fell down, and {b} hid under the sofa.
- {h} was {m}, but {f} had to laugh.
/ "Bad {b.kind}!" {+said h}. But nobody could be angry with {b}.
- "We will build a new one," said {f}, "and it will be even higher."
/ So {h} and {f} built a house for {b} out of the bricks.
