# Sentences that people say every day, and that learners type first.
fact like family=sentence weight=4
cast h boy girl
cast f boy girl
cast a food vegetable
cast b food vegetable
hold h a
- I like to eat {a.s}.
/ {h} likes {a.s}, but {h.he} does not like {b.s}.
/ I like {a.s} and {b.s}.
/ I like {a.s}, and {h} likes {b.s}.
/ {h} likes to eat {a.s}.
/ {h} likes {a.s}, and {f} likes {b.s}. Question: What does {f} like? Answer: {f} likes {b.s}.
/ I don't like {a.s}. I like {b.s} better.
/ "What do you like to eat?" asked {h}. "I like {a.s}," said {f}.
fact greet family=sentence weight=3
cast h boy girl
cast f boy girl
cast k skill
cast d day
hold h f
- "Hello, {f}!" said {h}. "Hello, {h}!" said {f}.
/ My name is {h}, and my friend is {f}.
/ {h} is {f}'s friend.
/ {h} can {k}, but {f} can't.
/ {h} likes {k.ing}, and {f} likes it too.
/ {h} and {f} go to school together.
/ {h} is reading, and {f} is {k.ing}.
/ Hello, how are you? I am fine, thank you. And you?
/ Hello, my name is {h}. What is your name? My name is {f}.
/ "Good morning, {h}! How are you?" "I am fine, thank you, {f}."
/ "See you on {d}, {h}!" said {f}.
/ "Nice to meet you," said {h}. "Nice to meet you too," said {f}.
fact name family=person weight=2
cast h boy girl
cast f boy girl
cast c country
cast n number+many
cast w worker-man
cast k skill
hold h c
- My name is {h}. I am {n} years old.
/ My name is {h}. I live in {c.capital}.
/ My name is {h}. I come from {c}.
/ My name is {h}. I like {k.ing}.
/ Hello, my name is {h}. I am from {c}. I am {n} years old.
/ I am {h}, and this is my friend {f}.
/ My name is {h}, and I want to be {a/an} {w}.
/ My best friend is {f}. {f.he} is {n} years old.
/ {f} is my friend. {f.he} comes from {c}.
fact we family=sentence weight=4
cast p place+out
cast h boy girl
cast f food
cast g family
cast s season
cast o thing+toy
hold h p
- The weather is nice today. Let's go to the {p}.
/ We went to the {p} together.
/ {h} and I are good friends.
/ I want to eat {f.a}.
/ I would like {f.a}, please.
/ I love {g}.
/ {g} is cooking in the kitchen.
/ {g} and I went to the {p}.
/ {g} bought me {f.a}.
/ Do you like {f.s}? Yes, I like {f.s}.
/ Yesterday I went to the {p}. Today I am at home.
/ Tomorrow we will go to the {p}.
/ "Dinner is ready, {h}!" said {g}.
/ {h} is happy today because {g} is here.
/ {h} cried because {h.he} could not find {g}.
/ {h} smiled because {h.he} had {f.a}.
/ It was cold, but {h} still went to the {p}.
/ I like to go to the {p} in {s}.
/ In {s} we often go to the {p}.
/ I have {o.a}. Do you have {o.a} too?
/ {h} and {g} are {p.in}.
/ Last year we went to the {p} every week.
/ {h} is playing {p.in} with {h.his} {o}.
fact weather family=sentence weight=2
cast h boy girl
cast p place+out
cast w weather
cast d day
hold h p
- The weather is nice today.
/ The weather is nice today. {h} and I are {p.in}.
/ The weather is nice today. {h} is {p.in}.
/ It is {w} today.
/ It was {w} on {d}.
/ It is {w} today, and {h} is {p.in}.
/ It is cold today, so {h} did not go to the {p}.
/ It is raining today, so {h} did not go to the {p}.
/ How is the weather today? It is {w}.
/ On {d} it was {w}. {h} [went to the {p}|stayed at home|was {p.in} all day].
fact famous family=sentence weight=3
cast h boy girl
cast a animal+pet
cast b animal
cast w worker-man
cast s season
cast g family
cast c color
- The quick brown fox jumps over the lazy dog.
/ Hello, how are you?
/ Hello, how are you? I am fine, thank you.
/ Hello, world!
/ Good morning! How are you today?
/ Good night, and sleep well.
/ Thank you very much for your help.
/ What is your name? My name is {h}.
/ How old are you? I am ten years old.
/ Where do you live? I live in a small town.
/ I love you, {g}.
/ I am very happy today.
/ I am a student, and I like to read books.
/ When I grow up, I want to be {a/an} {w}.
/ The {a} sat on the mat.
/ The cat sat on the mat.
/ The cat is sleeping on the sofa.
/ I have {a/an} {a}. It is [white|black|brown|grey].
/ The [white|black|brown|grey] {a} ran after the {b}.
/ My favourite colour is {c}.
/ My favourite season is {s}.
/ I have a little {a}. It can {a.skill}.
/ My favourite animal is the {b}.
/ This is my book, and that is your book.
/ Can you help me, please? Yes, of course.
/ What time is it? It is three o'clock.
/ What are you doing? I am reading a book.
/ I went to the shop and bought some bread and milk.
/ The sun is shining, and the birds are singing.
/ There is {a/an} {a} in the garden.
/ She is my mother, and he is my father.
/ The children are playing in the garden.
/ One, two, three, four, five, six, seven, eight, nine, ten.
/ Happy birthday to you!
/ Once upon a time there lived a king and a queen.
/ The king lives in a castle with the queen.
/ I like to learn new words every day.
/ Open the window, please. It is warm in here.
/ Please close the door, because it is cold.
/ A friend in need is a good friend.
/ Practice makes us better.
/ The early bird finds the most food.
/ Two heads know more than one.
fact once family=sentence weight=3
cast a animal
cast c color
cast o thing
cast h boy girl
cast b beast
cast t crowned
- Once upon a time there was a little {a}. The {a} lived {a.home}.
/ Once upon a time there was a little {a} that liked {a.food}.
/ Once upon a time there was {a/an} {b.kind} called {b}. {b} lived {b.home}.
/ Once upon a time there lived {a/an} {t} who had {a/an} {c} {o}.
/ Once upon a time there was {a/an} {h.kind} called {h}.
/ The {a} said, "Hello!"
/ There is {a/an} {c} {o} on the table.
/ {b} the {b.kind} could {b.skill}.
/ {b} the {b.kind} liked {b.food}.
fact scenery family=sentence weight=2
cast a like
cast s season
cast p place+wild
- {a.what}.
/ In {s}, it is beautiful {p.in}.
/ {a.what}, and it is quiet {p.in}.
words like
moon | what=The moon is round and bright
cloud | what=The white clouds look like wool
lake | what=The lake is as flat as a mirror
star | what=The stars shine in the night sky
stream | what=A little stream runs down the hill
snow | what=The snow falls slowly from the sky
sun | what=The sun comes up behind the hill
wind | what=The warm wind blows over the green grass
sunflower | what=The sunflower turns to the sun
goose | what=In autumn the geese fly south
rain | what=The rain knocks softly on the roof
river | what=The river winds through the valley
forest | what=The forest smells of leaves and earth
dew | what=Small drops of water lie on the grass
night | what=The night is dark and still
fire | what=The fire burns in the stove
fog | what=The fog lies over the fields
rainbow | what=A rainbow stands over the village
fact chores family=person weight=3
cast h boy girl family
cast f boy girl family
cast k chore
cast l chore
cast d day
hold h k
- {h} is {k.ing}.
/ {h} {k.did} on {d}.
/ {h} is {k.ing}, and {f} is {l.ing}.
/ Every {d}, {h} and {f} {k}.
/ {h} is {k.ing}, and {f} is {l.ing}. Question: Who is {l.ing}? Answer: [{f}|{f} is {l.ing}].
/ {h} {k.did}, and {f} {l.did}. Question: What did {h} do? Answer: {h} {k.did}.
/ "Please help me to {k}," said {h}. "Of course," said {f}.
/ First {h} {k.did}, and then {h.he} {l.did}.
/ Yesterday {h} {k.did}. Tomorrow {h.he} will {l}.
fact hobby family=person weight=2
cast h boy girl
cast f boy girl family
cast k skill
cast g game
cast d day
hold h k
- {h} learned to {k} from {f}.
/ {h} likes {k.ing} more than anything.
/ {h} goes to {f} on {d} and learns to {k}.
/ {h} and {f} {g.play} on {d}.
/ {h} is too tired to {k} today.
/ {h} learned to {k} when {h.he} was [five|six|seven].
/ {h} wants to {k} as well as {f}.
fact meal family=sentence weight=2
cast h boy girl family
cast x dish
cast y drink
cast z vegetable
hold h x y
- {h} eats {x} and drinks {y}.
/ For breakfast {h} has some {x}.
/ {h} eats {x} with {z.s}.
/ {h} would like some {x} and a cup of {y}.
/ We eat {x} with {x.need}.
/ There is some {x} on the table, and there is some {y} too.
/ "Would you like some {y}?" "Yes, please," said {h}.
fact taste family=object
cast a food+fruit sour
- {a.s} taste {a.taste}.
/ Question: How do {a.s} taste? Answer: {a.s} taste {a.taste}.
fact tree-fruit family=object
cast a food+tree
- {a.s} grow on trees.
/ {a.a} has seeds, and new trees grow from them.
/ Question: Where do {a.s} grow? Answer: {a.s} grow on trees.
fact feeling family=person weight=2
cast h boy girl
cast f boy girl family
cast m mood
cast t trouble
hold h f
- {h} is {m}, but {f} is {t}.
/ {h} feels {m} today.
/ {h} was {t} yesterday. Today {h.he} is [happy|glad|cheerful] again.
/ {h} is {m}, but {f} is {t}. Question: How does {f} feel? Answer: {f} is {t}.
/ {h} is {m}, but {f} is {t}. Question: Who is {t}? Answer: [{f}|{f} is {t}].
/ When {f} is {t}, {h} is {t} too.
/ "Why are you {t}?" asked {f}. "It is nothing," said {h}.
