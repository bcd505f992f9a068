# Tales in which animals act.

plot hungry-animal weight=2
cast h animal
cast f animal
need h.food != f.food
cast m trouble
hold h f
< {+tell-about-animal h}
- {+once h} One day, the {h} was {+how-much0}hungry and wanted some {h.food}.
/ The little {h} was {+how-much0}hungry. It wanted some {h.food}.
/ It was winter. The little {h} could not find any {h.food}.
! hungry h
- The {h} looked [{+for-long}|everywhere|here and there], but it found nothing.
/ But there was no food at home, and the {h} was {m}.
- {+then} {f.a} came. "What is wrong?" {+asked f}. "I am hungry," {+said h}.
/ {f.a} saw the {h} and said, "Don't be sad. I will help you."
! met h f
- The {f} knew a good place and took the {h} there.
/ {+next}{f.the} went away and came back with some {h.food}.
! helped f h
- {+next}{h.the} ate and ate. "Thank you!" {+said h}.
/ The {h} said, "Thank you, you are very kind."
? Later the {h} gave some {f.food} to the {f}.
? "When you are hungry, come to me," {+said f}.

plot mat weight=2
cast h animal-large
cast s ontop+soft
cast w weather+nice
cast c color
hold h s
- The {h} had a soft {c} {s}.[ It was the best place in the house.| The {h} loved it.|]
/ The {h} had been busy all morning. Now it saw a soft {s}.
- The {h} sat on the {s} because it was {+how-much0}tired.
/ The {h} was {+how-much0}tired, so it lay down on the {s}.
! tired h
- The day was {w}, and the {h} closed its eyes.
/ The {s} was soft and warm.
- {+soon} the {h} was asleep.
/ The {h} slept {+for-long} and dreamed of {h.food}.
? When the {h} woke up, it wanted some {h.food}.
+ hungry h
/ {h.the} woke up late and wanted some {h.food}.
+ hungry h

plot help-animal weight=2
cast h boy girl
cast a animal+rescue
cast p place+out
cast c color
cast m mood-pride
hold h a
< {+tell-about-two-a h a}
- [One morning,|One day,] {h} saw {a.a} {p.in}.
/ {h} went to the {p}. There {@h} saw {a.a} on the ground.
! at h p
! met h a
- The {a} had hurt its leg and could not walk.
/ The {a} was cold and hungry.
- "Don't be afraid," {+said h}. "I will help you."
/ {+next}{h} sat down near the {a} and spoke to it in a soft voice.
- {+next}{h} took off {h.his} {c} scarf and put it around the {a}.
/ {+next}{h} gave the {a} some {a.food} and some water.
! helped h a
- Every day {h} came back and looked after the {a}.
/ {h} asked the vet what to do. The vet gave {h.him} some medicine for the {a}.
- After a few days, the {a} was well again.
/ {+soon} the {a} could run and play.
- {+next}{a.the} looked back one last time. {+then} it went home.
/ {h} was {m}, but {@h} never forgot the {a}.
+ feels h m

phrase tell-about-two-a h a
- Tell a story about {h} and {a.a}.

plot race weight=2
cast h animal+slow
cast f animal-slow-wing
cast t tree
hold h f
- The {f} said to the {h}, "You are so slow! I could beat you with my eyes closed."
/ [One morning,|One day,] the {f} said to the {h}, "Let's race to the {t}."
- "Let's see," {+said h}. "Who is first at the {t}?" All the animals came to watch.
/ The {h} was not afraid. "All right," {+said h}.
- "One, two, three!" called the [owl|crow]. {+soon} the {f} was far ahead.
/ The {f} was {+how-much} fast. The {h} was only at the first bush.
- "The {h} is so slow," the {f} said. "I will sleep a little."
/ {+then} the {f} stopped to eat some {f.food}.
- The {h} was {+how-much0}tired, but the {h} did not stop.
/ {+next}{h.the} went on and on, step by step.
- {+at-last} the {h} came to the {t} first. The {h} won the race.
/ When the {f} came to the {t}, the {h} was already there.
! won h
! lost-race f
? "Well done," {+said f}. "I will never laugh at you again."
/ {+next}{h.the} smiled and said, "Slow and steady is also good."

plot fly weight=2
cast h animal+nest
cast f animal-wing
cast t tree
cast m mood+good
hold h f
- A little {h} lived in the {t}. The {h} was {+how-much0}afraid to fly.
/ There was once a little {h} in the {t}. The {h} could not fly.
! about h
- Every day the other birds flew over the fields, but the {h} sat on a branch. {f.a} saw it.
/ {f.a} asked, "Why don't you fly?" "I am afraid to fall," {+said h}.
- "Try it," {+said f}. "I will stand under the tree."
/ The {f} said, "Open your wings and jump. I am here."
! helped f h
- {+next}{h.the} opened its wings, but it was still afraid.
/ The first time, the {h} fell on the soft grass.
- "Try again," {+said f}.
/ The {f} said, "You can do it. I know it."
- The wind blew, the {h} jumped, and it could fly!
/ {+next}{h.the} tried again and again. {+at-last} the {h} could fly.
- The {h} flew over the trees and felt {m}.
/ {+next}{h.the} went up and up, and the {f} watched it from below.
+ who-flew h

ask who-flew H:animal
- Question: Who could fly in the end? Answer: [{H.the}|{H.the} could fly].

plot storm
cast h beast
cast f beast
cast g beast
hold h f
< {+tell-about-two h f}
- {+intro h} {h} lived {h.home}.
! lived h
! kind h
- One night there was a great storm. The wind broke the trees, and the rain fell and fell.
/ {+one-morning} the sky became black. Soon there was thunder and lightning.
- Somebody knocked. It was {f}, {a/an} {f.kind}. "My home is full of water," {+said f}.
/ {f} the {f.kind} came, wet and cold. "May I come in?" {+asked f}.
! met h f
- "Come in and get warm," {+said h}.
/ "There is room for two," {+said h}.
- {+then} {g} the {g.kind} came too. "There is room for three," {+said h}.
/ A little later, {g} the {g.kind} stood at the door. So they were three.
- {+next}{h} gave them some {h.food} and told them a story.
/ {+next-they} sat close together and were not afraid any more.
/ {h} made a fire, and soon their feet were warm.
- In the morning, the sun was shining. All three went out and helped to mend {f}'s home.
/ When the storm was over, {f} and {g} thanked {h}. {h} could always count on them.

plot beast-party
cast h beast
cast f beast
cast g beast
cast a food+cook
cast d day
hold h a
- It was {h}'s birthday. {h} was {a/an} {h.kind} and lived {h.home}.
/ On {d}, {h} the {h.kind} woke up and thought, "Today is my birthday!"
! about h
- But nobody came. {f} the {f.kind} did not come, and {g} the {g.kind} did not come.
/ {h} met {f} the {f.kind}, but {f} only said, "I am in a hurry."
- "They have forgotten me," thought {h} and was {+how-much0}sad.
/ {+next}{h} sat down and looked at the ground. {@h} did not want to eat any {h.food}.
- {+evening} {h} went home. It was dark. "Surprise!" called {f} and {g}.
/ {+suddenly} the door opened. There stood {f} and {g} with a lamp and flowers.
- They had made {h} {a/an} {a}.
/ {f} had made {a/an} {a}, and {g} had brought some {h.food}.
! got h a
- "We wanted to surprise you," {+said f}.
/ {+next}{h} laughed and laughed. It was the best birthday of all.

ask got H:name O:object
- Question: What did {H} get? Answer: [{O.a}|{H} got {O.a}].

plot winter-food weight=2
cast h beast
cast f beast
cast m trouble
need h.food != f.food
hold h f
- In summer, {h} the {h.kind} worked every day and put some {h.food} away.
/ It was autumn. {h} the {h.kind} carried {h.food} home from morning to evening.
! about h
- {f} the {f.kind} lay in the sun and sang. "Why do you work so much?" {+asked f}.
/ "Come and play!" called {f} the {f.kind}.
- "I have no time," {+said h}. "Winter will come soon." {f} {+laughing}.
/ {h} said, "In winter there is nothing to eat."
- {+then} the snow fell. {f} had no food and was {m}.
/ Winter came. It was cold, and {f} was {+how-much0}hungry and {m}.
! felt f m
- {+next}{f} went to {h} and asked for help.
/ One evening somebody knocked at {h}'s door. It was {f}.
- {+next}{h} gave {f} something to eat. "Next year we will work together," {+said h}.
/ "Come in," {+said h}. "I have enough for two."
! helped h f
- In spring, {f} worked too, and in the evening they sang together.
/ {f} never forgot it and helped {h} all the next summer.

plot half-each
cast h beast
cast f beast
cast a food+fruit-tiny
cast w when+sunny
hold h f
- {w}, {h} the {h.kind} and {f} the {f.kind} found {a/an} {a} on the ground.
/ {h} the {h.kind} and {f} the {f.kind} walked through the forest. There lay {a/an} {a}.
! with h f
- "I saw it first," {+said h}. "But I picked it up," {+said f}.
/ "It is mine," {+said h}. "No, it is mine," {+said f}.
- They asked the old owl. "Who should have the {a}?"
/ They were so loud that the old owl woke up.
- "Close your eyes," said the owl, "and think of the other one."
/ "One of you cuts the {a}, and the other one chooses," said the owl.
- So {h} cut the {a} into two parts, and {f} took one of them.
/ {+next}{h} looked at {f}. {f} looked at {h}. {+then} they cut the {a} into two parts.
! shared a
- The parts were the same, and both tasted sweet.
/ "It is nicer to eat together," {+said f}.
? The owl closed its eyes and slept on.

ask shared O:object
- Question: What did they share? Answer: [{O.a}|They shared {O.a}].
