# Tales in which animals act.
plot little-animal weight=3
cast h animal
cast f animal
need h.skill != f.skill
need h.food != f.food
cast m mood+good
hold h f
< {+tell-about-animal h}
- {+once h} The {h} had no friends.
/ {+once h} The {h} was often alone and wanted a friend.
! about h
- One day, the {h} met {f.a}. "Will you play with me?" asked the {h}.
/ One day, {f.a} came by. "Hello!" said the {h}. "Do you want to be my friend?"
/ One morning, the {h} saw {f.a} near the water. "Who are you?" asked the {h}.
! met h f
- "I don't know how to be a friend," said the {f}. "I can show you," said the {h}.
/ "Yes, I will!" said the {f}.
/ The {f} said, "I am alone too."
- The {h} showed the {f} how to {h.skill}.
/ The {h} could {h.skill}, and the {f} could {f.skill}. So they had much to talk about.
- The {h} gave the {f} some {h.food}. The {f} gave the {h} some {f.food}.
/ They played all day. In the evening they ate some {f.food}.
- {+end-two h f}
/ Now the {h} had a friend and was {m}.
+ feels h m

plot hungry-animal weight=2
cast h animal
cast f animal
need h.food != f.food
cast m trouble
hold h f
< {+tell-about-animal h}
- {+once h} One day, the {h} was hungry and wanted some {h.food}.
/ The little {h} was hungry. It wanted some {h.food}.
/ It was winter. The little {h} could not find any {h.food}.
! hungry h
- The {h} looked [for a long time|everywhere|here and there], but it found nothing.
/ But there was no food at home, and the {h} was {m}.
- Then {f.a} came. "What is wrong?" asked the {f}. "I am hungry," said the {h}.
/ The {f} saw the {h} and said, "Don't be sad. I will help you."
! met h f
- The {f} knew a good place and took the {h} there.
/ The {f} went away and came back with some {h.food}.
! helped f h
- The {h} ate and ate. "Thank you!" said the {h}.
/ The {h} said, "Thank you, you are very kind."
? Later the {h} gave some {f.food} to the {f}.
? "When you are hungry, come to me," said the {f}.

plot mat weight=2
cast h animal-large
cast s ontop+soft
cast w weather+nice
cast c color
hold h s
- The {h} had a soft {c} {s}.[ It was the best place in the house.| The {h} loved it.|]
/ The {h} had run around all morning. Now it saw a soft {s}.
- The {h} sat on the {s} because it was tired.
/ Then the {h} was tired, so it lay down on the {s}.
! tired h
- The day was {w}, and the {h} closed its eyes.
/ The {s} was soft and warm.
- Soon the {h} was asleep.
/ The {h} slept for a long time and dreamed of {h.food}.
? When the {h} woke up, it wanted some {h.food}.
+ hungry h
/ The {h} woke up late and wanted some {h.food}.
+ hungry h

plot help-animal weight=2
cast h boy girl
cast a animal+rescue
cast p place+out
cast c color
cast m mood+good
hold h a
< {+tell-about-two-a h a}
- One day, {h} saw {a.a} {p.in}.
/ {h} went to the {p}. There {@h} saw {a.a} on the ground.
! at h p
! met h a
- The {a} had hurt its leg and could not walk.
/ The {a} was cold and hungry.
- "Don't be afraid," said {h}. "I will help you."
/ {h} sat down near the {a} and spoke to it in a soft voice.
- {h} took off {h.his} {c} scarf and put it around the {a}.
/ {h} gave the {a} some {a.food} and some water.
! helped h a
- Every day {h} came back and looked after the {a}.
/ {h} asked the vet what to do. The vet gave {h.him} some medicine for the {a}.
- After a few days, the {a} was well again.
/ Soon the {a} could run and play.
- The {a} looked back one last time. Then it went home.
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
/ One day, the {f} said to the {h}, "Let's race to the {t}."
- "Let's see," said the {h}. "Who is first at the {t}?" All the animals came to watch.
/ The {h} was not afraid. "All right," said the {h}.
- "One, two, three!" called the [owl|crow]. Soon the {f} was far ahead.
/ The {f} was very fast. The {h} was only at the first bush.
- "The {h} is so slow," the {f} said. "I will sleep a little."
/ Then the {f} stopped to eat some {f.food}.
- The {h} was tired, but the {h} did not stop.
/ The {h} went on and on, step by step.
- At last the {h} came to the {t} first. The {h} won the race.
/ When the {f} came to the {t}, the {h} was already there.
! won h
! lost-race f
? "Well done," said the {f}. "I will never laugh at you again."
/ The {h} smiled and said, "Slow and steady is also good."

plot fly weight=2
cast h animal+wing
cast f animal-wing
cast t tree
cast m mood+good
hold h f
- A little {h} lived in the {t}. The {h} was afraid to fly.
/ There was once a little {h} in the {t}. The {h} could not fly.
! about h
- Every day the other birds flew over the fields, but the {h} sat on a branch.
/ "Why don't you fly?" asked the {f}. "I am afraid to fall," said the {h}.
- "Try it," said the {f}. "I will stand under the tree."
/ The {f} said, "Open your wings and jump. I am here."
! helped f h
- The {h} opened its wings, but it was still afraid.
/ The first time, the {h} fell on the soft grass.
- "Try again," said the {f}.
/ The {f} said, "You can do it. I know it."
- The wind blew, the {h} jumped, and it could fly!
/ The {h} tried again and again. At last the {h} could fly.
- The {h} flew over the trees and felt {m}.
/ The {h} went up and up, and the {f} looked after it.
+ who-flew h

ask who-flew H:animal
- Question: Who could fly in the end? Answer: [{H.the}|{H.the} could fly].

plot bridge
cast h animal
cast f animal
cast m trouble
need h.size != f.size
hold h f
- Over the river was a bridge. It was so narrow that only one could cross it.
/ There was an old bridge over the stream. It was very narrow.
- One day, the {h} came from one side, and the {f} came from the other side.
/ The {h} and the {f} met in the middle of the bridge.
! met h f
- "Let me go first!" said the {h}. "No, I was here first!" said the {f}.
/ "Go back!" said the {f}. "Why me?" asked the {h}.
- They stood there for a long time. It began to rain.
/ They were both angry, and the bridge began to move.
- "If we fight, we will both fall into the water," said the {h}.
/ The {f} looked down at the cold water. "This is not clever," thought the {f}.
- The {h} went back and let the {f} cross first.
/ "I will go back," said the {h}. "Then you can cross, and after you I can cross too."
! waited h
- "Thank you," said the {f}. "You are clever and kind."
/ Then the {f} helped the {h} to cross.

ask waited H:animal
- Question: Who went back? Answer: [{H.the}|{H.the} went back].

plot small-helps-big weight=2
cast h animal+large
cast f animal-large
cast g animal
hold h f
- The {h} was big and strong. "I need no help from anybody," it said.
/ In the forest lived a big {h}. One day it met a little {f}. "You are so small," said the {h}. "What can you do?"
! met h f
- "One day I will help you," said the {f}. The {h} only laughed.
/ "Small friends can be good friends," said the {f}.
- Some days later, the {h} was caught in a net.
/ Then a strong net fell over the {h}, and it could not move.
- "Help!" called the {h}. The {g} heard it, but the {g} was afraid and ran away.
/ The {h} called and called, but only the {f} heard it.
- The {f} came at once. It pulled at the net and worked all night.
/ The {f} went for help and came back with all its friends. Together they pulled at the net.
! helped f h
- In the morning, the {h} was free.
/ At last the net was open, and the {h} could get out.
- "You are small, but you have a big heart," said the {h}.
/ "I was wrong," said the {h}. "Thank you, little {f}."

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
/ One evening the sky became black. Soon there was thunder and lightning.
- Somebody knocked. It was {f}, {a/an} {f.kind}. "My home is full of water," said {f}.
/ {f} the {f.kind} came, wet and cold. "May I come in?" asked {f}.
! met h f
- "Come in and get warm," said {h}.
/ "There is room for two," said {h}.
- Then {g} the {g.kind} came too. "There is room for three," said {h}.
/ A little later, {g} the {g.kind} stood at the door. So they were three.
- {h} gave them some {h.food} and told them a story.
/ They sat close together and were not afraid any more.
- In the morning, the sun was shining. All three went out and helped to mend {f}'s home.
/ When the storm was over, {f} and {g} thanked {h}. {h} could always count on them.

plot beast-lost weight=2
cast h beast
cast f beast
cast g beast
cast o thing+small thing+found
cast s spot+outside
cast m mood+good
need h.kind != f.kind
hold h o
< {+tell-about h}
- {+intro h} {h} had {a/an} {o}. It was the most beautiful thing in the forest.
/ {+intro h} One day {h} found {a/an} {o} and took it home.
! kind h
! has h o
- But one morning the {o} was gone. {h} looked everywhere.
/ {h} slept under a tree. When {h} woke up, the {o} was not there any more.
! lost h o
~ has h o
- "Did you take my {o}?" {h} asked {f} the {f.kind}. "No, I did not," said {f}.
/ {h} went to {f} the {f.kind}. "I have not seen your {o}," said {f}, "but I will help you to look for it."
- They asked {g} the {g.kind}. "I saw something {s}," said {g}.
/ On the way they met {g} the {g.kind}. "Have you looked {s}?" asked {g}.
- {h} and {f} ran there. The {o} was {s}.
/ {g} was right. The {o} was {s}.
! where o s
! has h o
- {h} thanked {f} and {g}. {h} was {m}.
/ "With friends everything is easy to find," said {h}. {@h} felt {m}.
! feels h m

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
- "They have forgotten me," thought {h} and was sad.
/ {h} sat down and looked at the ground. {@h} did not want to eat any {h.food}.
- In the evening, {h} went home. It was dark. "Surprise!" called {f} and {g}.
/ Suddenly the door opened. There stood {f} and {g} with a lamp and flowers.
- They had made {h} {a/an} {a}.
/ {f} had made {a/an} {a}, and {g} had brought some {h.food}.
! got h a
- "We wanted to surprise you," said {f}.
/ {h} laughed and laughed. It was the best birthday of all.

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
- {f} the {f.kind} lay in the sun and sang. "Why do you work so much?" asked {f}.
/ "Come and play!" called {f} the {f.kind}. "I have no time," said {h}.
- "Winter will come," said {h}. {f} laughed.
/ {h} said, "In winter there is nothing to eat."
- Then the snow fell. {f} had no food and was {m}.
/ Winter came. It was cold, and {f} was very hungry. {@f} was {m}.
! felt f m
- {f} went to {h} and asked for help.
/ One evening somebody knocked at {h}'s door. It was {f}.
- {h} gave {f} something to eat. "Next year we will work together," said {h}.
/ "Come in," said {h}. "I have enough for two."
! helped h f
- In spring, {f} worked too, and in the evening they sang together.
/ {f} never forgot it and helped {h} all the next summer.

plot echo-cave
cast h beast
cast f beast
cast a food+fruit
cast w when+sunny
hold h f
- {w}, {h} the {h.kind} and {f} the {f.kind} found {a/an} {a} on the ground.
/ {h} the {h.kind} and {f} the {f.kind} walked through the forest. There lay {a/an} {a}.
! met h f
- "I saw it first," said {h}. "But I picked it up," said {f}.
/ "It is mine," said {h}. "No, it is mine," said {f}.
- They asked the old owl. "Who should have the {a}?"
/ They were so loud that the old owl woke up.
- "Close your eyes," said the owl, "and think of the other one."
/ "One of you cuts the {a}, and the other one chooses," said the owl.
- So {h} cut the {a} into two parts, and {f} took one of them.
/ {h} looked at {f}. {f} looked at {h}. Then they cut the {a} into two parts.
! shared a
- The parts were the same, and both tasted sweet.
/ "It is nicer to eat together," said {f}.
? The owl closed its eyes and slept on.

ask shared O:object
- Question: What did they share? Answer: [{O.a}|They shared {O.a}].
