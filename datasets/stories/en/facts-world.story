# True things about the world.
words country
France | capital=Paris | language=French | part=Europe
China | capital=Beijing | language=Chinese | part=Asia
England | capital=London | language=English | part=Europe
Germany | capital=Berlin | language=German | part=Europe
Italy | capital=Rome | language=Italian | part=Europe
Spain | capital=Madrid | language=Spanish | part=Europe
Japan | capital=Tokyo | language=Japanese | part=Asia
Russia | capital=Moscow | language=Russian | part=Europe
Egypt | capital=Cairo | language=Arabic | part=Africa
Greece | capital=Athens | language=Greek | part=Europe
Poland | capital=Warsaw | language=Polish | part=Europe
Portugal | capital=Lisbon | language=Portuguese | part=Europe
Sweden | capital=Stockholm | language=Swedish | part=Europe
Norway | capital=Oslo | language=Norwegian | part=Europe
Denmark | capital=Copenhagen | language=Danish | part=Europe
Austria | capital=Vienna | language=German | part=Europe
Turkey | capital=Ankara | language=Turkish | part=Asia
Thailand | capital=Bangkok | language=Thai | part=Asia
Vietnam | capital=Hanoi | language=Vietnamese | part=Asia
South Korea | capital=Seoul | language=Korean | part=Asia
Cuba | capital=Havana | language=Spanish | part=America
Brazil | capital=Brasilia | language=Portuguese | part=America
Australia | capital=Canberra | language=English | part=Australia
the United States | capital=Washington | language=English | part=America
fact capital family=definition weight=4
cast c country
cast d country
cast h boy girl
- The capital of {c} is {c.capital}.
/ {c.capital} is the capital of {c}.
/ {c.capital} is the capital of {c}, and {d.capital} is the capital of {d}.
/ Question: What is the capital of {c}? Answer: [{c.capital}|The capital of {c} is {c.capital}].
/ {h} lives in {c.capital}, the capital of {c}.
fact country family=definition weight=2
cast c country
cast h boy girl
cast f boy girl
- {h} comes from {c} and speaks {c.language}.
/ People in {c} speak {c.language}.
/ {h} lives in {c}, so {h.he} speaks {c.language}.
/ "Where are you from?" asked {f}. "I am from {c}," said {h}.
/ {h} is from {c}. Question: Where is {h} from? Answer: {h} is from {c}.
words nature
The sun is a star
The moon goes around the earth
The earth goes around the sun
The earth is round
The sun comes up in the east
The sun goes down in the west
The moon shines at night
The stars shine at night
The sun gives us light and warmth
Water is wet
Ice is cold
Fire is hot
Ice is frozen water
Snow is white
Rain falls from the clouds
Rivers flow to the sea
The sea is salty
Plants need water and light
Trees have roots, a trunk and branches
Leaves are green in summer
Many leaves turn yellow in autumn
Seeds grow into plants
Bees fly from flower to flower
Birds lay eggs
Birds build nests in spring
Fish breathe under water
Dogs are good friends of people
Cats can see well at night
Cows give milk
Sheep give wool
Hens lay eggs
Bread is made from flour
Butter is made from milk
Cheese is made from milk
Paper is made from wood
Glass is made from sand
Wood floats on water
Stones sink in water
Sugar is sweet
Lemons are sour
Salt is white
A week has seven days
A year has twelve months
A year has four seasons
A day has twenty-four hours
An hour has sixty minutes
A minute has sixty seconds
A hand has five fingers
A person has two hands and two feet
People have two eyes and one nose
Children go to school
Everyone needs food and water
Everyone needs sleep
Exercise is good for the body
Reading makes us clever
Brushing your teeth keeps them clean
Planes fly in the sky
Ships go over the sea
Trains run on rails
Cars drive on roads
Cars stop at a red light
Cars go when the light is green
A bike has two wheels
A car has four wheels
A triangle has three sides
A square has four sides
The heart moves the blood through the body
We breathe with our lungs
Elephants are the biggest animals on land
Whales are the biggest animals in the sea
Bats sleep in the day
Owls hunt at night
Penguins cannot fly
Camels live in the desert
Bears sleep in winter
Frogs can live in water and on land
Caterpillars turn into butterflies
Tadpoles turn into frogs
A rainbow has many colours
Wind is moving air
The wind moves the leaves
Clouds bring rain
Thunder comes after lightning
In summer the days are long
In winter the nights are long
Computers work with numbers
A language model guesses the next word
Words are made of letters
Sentences are made of words
Stories are made of sentences
fact nature family=sentence weight=4
cast a nature
cast b nature
cast h boy girl
- {a}.
/ {a}. {b}.
/ {h} knows this: {a}.
/ "Did you know?" said {h}. "{a}."
words use
knife | use=cut bread
spoon | use=eat soup
fork | use=eat salad
cup | use=drink tea
pencil | use=write and draw
pen | use=write a letter
brush | use=paint a picture
key | use=open a door
umbrella | use=stay dry in the rain
broom | use=sweep the floor
bucket | use=carry water
hammer | use=hit nails
saw | use=cut wood
spade | use=dig a hole
ladder | use=climb up high
lamp | use=make light
clock | use=tell the time
mirror | use=see our face
comb | use=tidy our hair
towel | use=dry our hands
soap | use=wash our hands | a=soap
needle | use=sew a button on
pot | use=cook soup
oven | use=bake bread
bed | use=sleep at night
chair | use=sit down
blanket | use=stay warm in bed
coat | use=stay warm outside
map | use=find the way
telephone | use=talk to people far away
camera | use=take pictures
book | use=learn and read
ruler | use=draw a straight line
rope | use=tie things together
bag | use=carry things
basket | use=carry apples
boat | use=cross the water
bike | use=ride to school
torch | use=see in the dark
net | use=catch fish
fact use family=object weight=3
cast a use
cast h boy girl
- We use {a.a} to {a.use}.
/ {h} needs {a.a} to {a.use}.
/ You can {a.use} with {a.a}.
/ Question: What do we use to {a.use}? Answer: [{a.a}|We use {a.a} to {a.use}].
/ Question: What is {a.a} for? Answer: We use {a.a} to {a.use}.
words body
eyes | do=see
ears | do=hear
nose | do=smell
tongue | do=taste
hands | do=hold things
feet | do=walk
legs | do=run
teeth | do=bite
mouth | do=speak
fingers | do=point
lungs | do=breathe
head | do=think
fact body family=person weight=2
cast a body
- We {a.do} with our {a}.
/ Question: What do we {a.do} with? Answer: We {a.do} with our {a}.
fact made-of family=object weight=3
cast o thing-found
cast p thing-found
cast h boy girl
need o.mat != p.mat
- {h}'s {o} is made of {o.mat}.
/ This {o} is made of {o.mat}, and that {p} is made of {p.mat}.
/ {h} has {a/an} {p} of {p.mat}.
/ The {o} is made of {o.mat}. Question: What is the {o} made of? Answer: The {o} is made of {o.mat}.
fact material family=object
cast m material
- {m} {m.of}.
fact animal-food family=animal weight=4
cast a animal
cast b animal
need a.food != b.food
- The {a} likes to eat {a.food}.
/ The {a} likes {a.food}, but the {b} likes {b.food}.
/ The {a} can {a.skill}.
/ The {a} lives {a.home}.
/ Question: What does the {a} like to eat? Answer: The {a} likes to eat {a.food}.
/ Question: Where does the {a} live? Answer: The {a} lives {a.home}.
/ Question: What can the {a} do? Answer: The {a} can {a.skill}.
fact creature family=animal weight=3
cast a creature
cast b creature
need a.food != b.food
- {a.a} eats {a.food}.
/ {a.a} lives {a.lives}.
/ {a.a} can {a.skill}.
/ {a.a} lives {a.lives} and eats {a.food}.
/ Question: Where does {a.a} live? Answer: {a.a} lives {a.lives}.
/ Question: What does {a.a} eat? Answer: {a.a} eats {a.food}.
/ {a.a} eats {a.food}, but {b.a} eats {b.food}.
fact cover family=animal weight=2
cast a animal creature
- {a.a} is covered with {a.cover}.
/ Question: What covers the body of {a.a}? Answer: {a.a} is covered with {a.cover}.
fact baby family=animal weight=2
cast a animal
- A young {a} is called {a/an} {a.baby}.
/ Question: What is a young {a} called? Answer: A young {a} is called {a/an} {a.baby}.
fact animal-cry family=animal weight=2
cast a animal-quiet
cast h boy girl
- The {a} says "{a.cry}".
/ "{a.cry}," says the {a}.
/ {h} heard the {a}. It said "{a.cry}".
/ Question: What does the {a} say? Answer: The {a} says "{a.cry}".
fact job family=person weight=3
cast w worker
cast v worker
- {a/an} {w} {w.does}.
/ The {w} works {w.place}.
/ {a/an} {w} needs {w.tool}.
/ {a/an} {w} {w.does}, and {a/an} {v} {v.does}.
/ Question: What does {a/an} {w} do? Answer: {a/an} {w} {w.does}.
/ Question: Who {w.does}? Answer: {a/an} {w} {w.does}.
/ Question: Where does {a/an} {w} work? Answer: {a/an} {w} works {w.place}.
fact person-job family=person weight=3
cast h boy girl
cast f boy girl
cast w worker-man
cast v worker-man
hold w v
- {h} wants to be {a/an} {w}, and {f} wants to be {a/an} {v}.
/ {h}'s mother is {a/an} {w}, and {h.his} father is {a/an} {v}.
/ "What do you want to be?" asked {f}. "I want to be {a/an} {w}," said {h}.
/ {h} wants to be {a/an} {w}, and {f} wants to be {a/an} {v}. Question: Who wants to be {a/an} {v}? Answer: [{f}|{f} wants to be {a/an} {v}].
/ {h} wants to be {a/an} {w}, and {f} wants to be {a/an} {v}. Question: What does {h} want to be? Answer: {h} wants to be {a/an} {w}.
fact color family=colour weight=3
cast a food+fruit vegetable sour
cast b food+fruit vegetable sour
need a.color != b.color
- The {a} is {a.color}.
/ The {a} is {a.color}, and the {b} is {b.color}.
/ Question: What colour is the {a}? Answer: The {a} is {a.color}.
words tint
sky | color=blue | say=the sky
grass | color=green | say=grass
snow | color=white | say=snow
coal | color=black | say=coal
sun | color=yellow | say=the sun
blood | color=red | say=blood
milk | color=white | say=milk
sea | color=blue | say=the sea
cloud | color=white | say=a cloud
earth | color=brown | say=earth
leaf | color=green | say=a leaf
elephant | color=grey | say=an elephant
crow | color=black | say=a crow
swan | color=white | say=a swan
frog | color=green | say=a frog
fox | color=red | say=a fox
pig | color=pink | say=a pig
fact tint family=colour weight=2
cast a tint
cast b tint
need a.color != b.color
- {a.say} is {a.color}.
/ {a.say} is {a.color}, and {b.say} is {b.color}.
/ {a.say} is not {b.color}. {a.say} is {a.color}.
/ Question: What colour is {a.say}? Answer: {a.say} is {a.color}.
fact thing-color family=colour weight=3
cast h boy girl
cast f boy girl
cast o thing+dye
cast p thing+dye
cast c color
cast d color
hold o c
- {h} has {a/an} {c} {o}.
/ This {o} is {c}.
/ {h}'s {o} is {c}, and {f}'s {p} is {d}.
/ {h}'s {o} is {c}. Question: What colour is {h}'s {o}? Answer: {h}'s {o} is {c}.
/ {h}'s {o} is {c}, and {f}'s {o} is {d}. Question: What colour is {f}'s {o}? Answer: {f}'s {o} is {d}.
/ {h}'s {o} is {c}, and {f}'s {o} is {d}. Question: Who has {a/an} {c} {o}? Answer: {h} has {a/an} {c} {o}.
/ The {o} is not {c}. The {o} is {d}.
/ I like your {c} {o}.
