# Stories in shops and streets, and of people at work.

plot market-soup weight=2
cast h boy girl
cast f family
cast u vegetable
cast v vegetable
cast w vegetable
cast d day
hold u v
- On {d}, {h} and {f} wanted to make soup. But the kitchen was empty.
/ "What do we need for the soup?" {+asked h}. "We need {u.s}, {v.s} and {w.s}," {+said f}.
! with h f
- They took a basket and went to the market.
/ They went to the market, which was full of people.
- First they bought some {u.s}. {+then} they bought some {v.s}.
/ {+next}{h} chose the {u.s}, and {f} chose the {v.s}.
- "Do you have {w.s}?" {+asked h}. "The last ones," said the farmer.
/ The {w.s} were behind all the other things. {h} found them.
- In the kitchen, {h} washed the {u.s}, and {f} cut the {v.s}.
/ At home, they washed everything and cut it into small pieces.
- The soup cooked for an hour. It smelled wonderful.
/ {+next}{h} put some salt in the soup and stirred it.
- "It is the best soup of the year," {+said f}.
/ {+next}{h} ate two plates of soup.
/ There was so much soup that they took some to the neighbours.

plot weather-clothes weight=2
cast h boy girl
cast f family
cast k sky+wear
cast p place+near
cast d day
hold h p k
- {h} wanted to go to the {p}, but {k}.
/ On {d}, {h} looked out of the window. {k}! But {h.he} wanted to go to the {p}.
! at h p
- "Take {k.take}," said {f}, "so that you stay {k.stay}."
/ {f} said, "You can go, but you need {k.take}."
! because-sky h k
- "I don't need that," said {h} and ran out.
/ "That is too much trouble," thought {h} and went out.
- After a few minutes, {h} was back. "{k.it} is too much for me," {h.he} said.
/ {+soon} {h} stood at the door again. {f} {+laughing}.
- {+next}{h} took {k.take} and went to the {p}.
/ {+next}{f} gave {h} {k.take}, and {h} went out again.
- This time {h} stayed {k.stay}.
/ Now {h} was ready for {k.it}.
? "You were right," {h} told {f} in the evening.

plot letter
cast h boy girl
cast f family+old
cast a animal
cast c color
cast d day
cast p place+near
hold h p
- {f} lived far away, and {h} missed {f.him}.
/ {h} had not seen {f} {+for-long}.
- So {h} took a pen and wrote a letter.
/ "I will write a letter to {f}," {+said h}.
- "Dear {f}," wrote {h}, "how are you? I am well. On {d} I went to the {p}."
/ In the letter, {h} told {f} about {h.his} day {p.in}.
- {+then} {h} drew {a.a} and some {c} flowers under it.
/ At the end, {h} wrote, "Please come soon," and drew {a.a}.
! drew h a
- {+next}{h} put the letter in {a/an} {c} envelope and took it to the post office.
/ The postman took the letter, and it went on a long journey.
- After a week, there was an answer from {f}.
/ One morning, a letter from {f} came.
/ Ten days later, {h} found a letter from {f} at the door.
- "Your {a} is on my wall now," wrote {f}. "I will visit you soon."
/ {+next}{h} read the letter three times.

ask drew H:name A:animal
- Question: What did {H} draw? Answer: [{A.a}|{H} drew {A.a}].

plot dentist
cast h boy girl
cast f family
cast o thing+cuddly
cast n number+many
hold h o
- {h} had to go to the dentist with {f}. {@h} was {+how-much0}afraid.
/ One of {h}'s teeth hurt. "We must go to the dentist," {+said f}.
- {h} took {h.his} {o} along.
/ "Can my {o} come too?" {+asked h}. "Of course," {+said f}.
! has h o
! with h f
- The dentist was friendly. "Open your mouth, please," said the dentist.
/ "First I will look at your {o}," said the dentist. {h} had to laugh.
- The dentist looked at every tooth and counted them.
/ {+next}{h} held the {o} very tight and opened {h.his} mouth.
/ A lamp shone into {h}'s mouth, and {h} kept very still.
- "There is one little hole," said the dentist. It took only {n} minutes.
/ After {n} minutes, everything was over. It had not hurt at all.
- "You were very brave," {+said f}.
/ "Brush your teeth every morning and every evening," said the dentist.
? {h} and the {o} went home and brushed their teeth.

plot work-day weight=2
cast h boy girl
cast w worker-man
cast d day
cast m mood+good
hold h w
- {h} often watched the {w}. The {w} {w.does}.
/ Near {h}'s house worked {a/an} {w}. Everybody knew that {a/an} {w} {w.does}.
! job w
- On {d}, {h} asked, "Can I help you today?" The {w} said, "Yes, please."
/ "May I see how you work?" {+asked h}. "Come in," {+said w}.
- The {w} showed {h} {w.tool}.
/ "This is what I need for my work," said the {w} and showed {h} {w.tool}.
- {h} asked a hundred questions, and the {w} had a hundred answers.
/ {h} helped all day. It was not easy, but {@h} liked it.
+ helped h w
- "Do you like your work?" {+asked h}. "Very much," {+said w}.
/ {+evening} the {w} said, "You have learned a lot today."
/ "What is the hardest part of your work?" {+asked h}. "Getting up early," {+said w}.
- "When I am big, I want to be {a/an} {w} too," {+said h}.
/ At home, {h} said, "I know what I want to be. I want to be {a/an} {w}."
! wants-job h w
? {h} felt {m} that evening.
! feels h m

plot museum
cast h boy girl
cast f family
cast a creature animal+large
cast d day
hold h a
- On {d}, {f} took {h} to the museum.
/ It was too wet to play outside, so {h} and {f} went to the museum.
! with h f
- There were old pictures, old clothes and old ships.
/ In the first room hung pictures of kings and queens.
/ The rooms were high and cool, and every step was loud.
- {+next}{h} stopped in front of a picture of {a.a}. "Why does it look at me?" {+asked h}.
/ {h} liked the picture of {a.a} best.
+ liked-pic h a
- "A good painter made it," {+said f}. "Walk around. It always looks at you."
/ "It is three hundred years old," {+said f}. "Its eyes follow you everywhere."
- {+next}{h} walked to the left and to the right. It was true!
/ {+next}{h} sat down on the floor and drew the {a} in a notebook.
- "We are closing," said a man at last.
/ {h} did not want to go home.
- That night {h} dreamed of the {a}.
/ At home, {h} told everyone about the {a} with the strange eyes.

ask liked-pic H:name A:animal
- Question: Which picture did {H} like best? Answer: [The {A}|{H} liked the {A} best].

plot zoo
cast h boy girl
cast f family
cast a creature+zoo
cast b creature+zoo
cast x food+cook
hold a b
- {h} and {f} went to the zoo. {h} wanted to see {a/an} {a}.
/ "Which animal do you want to see first?" {+asked f}. "{a/an} {a}," {+said h}.
! with h f
- First they saw {a/an} {b}. It was [asleep|eating|playing in the sun].
/ On the way they came to {a/an} {b}. "{a/an} {b} can {b.skill}," {+said f}.
- "What does {a/an} {b} eat?" {+asked h}. "It eats {b.food}," {f} read.
/ A woman gave the {b} some {b.food}.
- {+then} they came to the {a}. {h} stood very still.
/ {+at-last} {h} saw the {a}. "It is beautiful," {@h} said.
/ At last they stood in front of the {a}, and {h} was happy.
- "Did you know that {a/an} {a} can {a.skill}?" {+asked f}.
/ {+next}{f} read, "{a/an} {a} lives {a.lives}."
- {+next}{f} bought {x.a} for {h}, and they sat down near the {a}.
/ {+next}{h} ate {x.a} and looked at the {a} for an hour.
+ ate h x
! saw h a
? "Goodbye, {a}," said {h} when they went home.

ask saw H:name A:animal
- Question: Which animal did {H} want to see? Answer: {H} wanted to see the {A}.

plot three-wishes
cast h boy girl
cast a food+cook food+fruit-tiny
cast o thing+wear+soft
cast b animal+pet
hold h a o
- {h} helped an old woman to carry some wood. "You have three wishes," said the old woman.
/ One night {h} saw a bright star. "I will give you three wishes," said the star.
- {h} was {+how-much0}hungry. "I wish I had {a/an} {a}," {@h} said. There it was.
/ First {h} wished for {a/an} {a}. It lay in {h}'s hand.
! wants h a
- It was cold. "I wish I had {a/an} {o}," {+said h}. Now {h} was warm.
/ The second wish was {a/an} {o}. It was soft and warm.
! got h o
- {+then} {h} saw {a/an} {b} that was thin and sick.
/ On the road sat {a/an} little {b}. It could hardly stand.
- {+next}{h} thought for a moment. "I wish that this {b} were well again."
/ "My last wish is for you," said {h} to the {b}.
! helped h b
- {+next}{b.the} jumped up and followed {h} home.
/ At once the {b} was well. It never left {h} again.
- {h} shared the {a} with the {b}.
/ "A friend is the best wish of all," {+said h}.

plot bus
cast h boy girl
cast f boy girl
cast g grown family+old
cast a food+fruit-tiny
cast d day-free
hold h g
- {h} and {f} sat in the bus. It was {d}, and the bus was full.
/ On {d}, {h} and {f} took the bus to school.
! with h f
- The bus stopped, and {g} got on with two heavy bags.
/ At the next stop, {g} got on. There was no free seat.
- {+next}{h} stood up. "Please sit down, {g}," {+said h}.
/ "You can have my seat, {g}," {+said h}. {f} took the bags.
! helped h g
- {+thank g h}
- A bag fell down, and {a/an} {a} rolled through the bus. {f} caught it. "You may keep it," said {g}.
/ {+next}{g} took {a/an} {a} out of a bag. "This is for you," {+said g}.
- So {h} and {f} shared the {a}.
/ {h} and {f} ate the {a} together. It was sweet.
! shared a
- {+next}{g} waved when the bus went on.
/ {+next-day} they met {g} again and smiled.
