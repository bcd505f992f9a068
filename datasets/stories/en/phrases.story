# Ways of saying what many stories say.
phrase tell-about h
- Tell a story about {h}.
- Tell me a story about {h}.
phrase tell-about-two h f
- Tell a story about {h} and {f}.
- Tell me a story about {h} and {f}.
phrase tell-about-thing h o
- Tell a story about {h} and {o.a}.
phrase tell-about-animal h
- Tell a story about {h.a}.
- Tell me a story about a little {h}.
phrase thank h f
- "Thank you, {f}!" {+said h}.
- "Thank you so much, {f}," {+said h}.
- {h} [smiled and said|nodded and said|said], "Thank you, {f}!"
- "You are so kind, {f}," {+said h}. "Thank you!"
phrase welcome f
- "You are welcome," {+said f}.
- "I am glad that I could help," {+said f}.
- {f} [smiled|nodded|laughed] and said, "That is what friends are for."
- "It was no trouble at all," {+said f}.
phrase wrong f h
- "What is wrong, {h}?" {+asked f}.
- {f} asked, "Why do you look so sad, {h}?"
- "What is the matter?" {+asked f}.
- "Are you all right, {h}?" {+asked f}.
phrase offer f
- "Don't worry," {+said f}. "I will help you."
- "Let me help you," {+said f}.
- {f} said, "Don't be sad. I will help you."
- "I have an idea," {+said f}. "We can do it together."
phrase agree f
- "Yes, of course," {+said f}.
- "That is a good idea!" {+said f}.
- {f} [said|nodded and said], "I would love to."
- "Yes, please!" {+said f}.
phrase praise f h
- "Well done, {h}!" {+said f}.
- {f} [said|smiled and said|nodded and said], "I am proud of you, {h}."
- "You did that very well, {h}," {+said f}.
- "That was good work, {h}," {+said f}.
phrase sorry h
- "I am sorry," {+said h}.
- {h} said, "I am so sorry. It was my fault."
- "I am very sorry," said {h} in a low voice.
phrase forgive f
- "It is all right," {+said f}.
- "Everyone makes mistakes," {+said f}.
- {f} was not angry and said, "Never mind."
phrase bravely f
- "Try again," {+said f}. "You can do it."
- {f} said, "Don't give up."
- "Take your time," {+said f}. "Nobody can do it at once."
- {f} said, "Every day it will get a little easier."
phrase intro h
- Once upon a time there was a little {h.kind} called {h}.
- Once upon a time there lived a [kind|clever|small|young] {h.kind} whose name was {h}.
- There was once a [little|young|cheerful] {h.kind} called {h}.
- {h} was a [little|young|friendly] {h.kind}.
phrase once h
- Once upon a time there was a little {h}.
- Once upon a time, there was {h.a}.
- There was once a [young|small|little] {h}.
- A little {h} lived {h.home}.
- Long ago there lived {h.a}.
phrase end h
- {h} went home with a smile.
- That night {h} slept very well.
- It was a good day for {h}.
- {h} never forgot that day.
- In the evening, {h} thought, "What a lovely day!"
phrase end-two h f
- From that day on, {h.the} and {f.the} were [good|best|close] friends.
- {h.the} and {f.the} are still good friends today.
- And so {h.the} and {f.the} became friends.
- After that, {h.the} and {f.the} met every day.
phrase go-home h f
- Then {h} and {f} walked home together.
- In the evening, {h} and {f} went home, tired but happy.
- When the sun went down, {h} and {f} went home.
- {h} and {f} came home late, but they were happy.
phrase hello f h
- "Hello, {h}!" {+said f}. "How are you?"
- "Good morning, {h}," {+said f}.
- {f} said, "It is nice to see you, {h}."
- "Hi, {h}!" called {f}.
phrase looked h
- {@h} looked everywhere
- {@h} looked in every corner
- {@h} looked high and low
- {@h} looked for it for a long time
# Small words that make sentences differ: what comes next, and how somebody speaks.
phrase next
- [||||||Then |Then |Soon |After a moment, |A little later, |After a while, |A moment later, |Before long, |After that, ]
phrase next-they
- [They|They|They|They|Then they|Soon they|A little later, they|After a while, they|After that, they|A moment later, they]
phrase said x
- said {x.the}
- said {x.the}
- said {x.the} [softly|quietly|after a moment|at last|and looked up|and turned round|and sat up]
- said {x.the} [slowly|gently|at once|with a nod|right away|after a while|again]
- said {x.the} in a [low|soft|quiet|calm|clear] voice
phrase asked x
- asked {x.the}
- asked {x.the}
- asked {x.the} [softly|quietly|slowly|at once|after a moment|and looked up|and waited|and turned round]
- asked {x.the} in a [low|soft|quiet|calm|clear] voice
phrase at-last
- At last
- At last
- In the end,
- Finally
- At long last
phrase then
- Then
- Then
- Then
- After that,
- A moment later,
- A little later,
- After a while,
phrase soon
- Soon
- Soon
- Before long,
- After a short time,
- A short time later,
phrase suddenly
- Suddenly
- Suddenly
- All at once
- All of a sudden
phrase next-day
- The next day,
- The next day,
- The next morning,
- The day after that,
- On the next day,
phrase one-morning
- One morning,
- One day,
- One evening,
- A few days later,
- Some days later,
- One fine day,
phrase evening
- In the evening,
- In the evening,
- When evening came,
- At the end of the day,
- When it got dark,
- Late in the day,
phrase for-long
- for a long time
- for a very long time
- for quite a long time
- for a long, long time
phrase every-where
- everywhere
- everywhere
- in every place
- here and there
- all around
phrase right-away
- at once
- right away
- straight away
phrase how-much
- very
- very
- really
phrase smiling
- smiled
- smiled
- smiled happily
- smiled a little
- smiled from ear to ear
- smiled and nodded
phrase laughing
- laughed
- laughed
- laughed out loud
- laughed happily
- laughed a little
- had to laugh
phrase how-much0
- [|||very |really |a little |rather ]
phrase how-much1
- [|||very |really |very, very ]
