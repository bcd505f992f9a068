# What things are.
words definition
apple | is=a round fruit
banana | is=a long yellow fruit
cherry | is=a small red fruit
lemon | is=a yellow fruit that tastes sour
grape | is=a small round fruit that grows in bunches
onion | is=a vegetable that makes people cry
carrot | is=a long orange vegetable
potato | is=a vegetable that grows under the ground
tomato | is=a red fruit that people cook like a vegetable
cat | is=an animal
dog | is=an animal that can guard a house
horse | is=a big animal that people can ride
cow | is=an animal that gives milk
tiger | is=a big wild animal with stripes
lion | is=a big wild animal
fish | is=an animal that lives in water
bird | is=an animal with feathers and wings
owl | is=a bird that hunts at night
bat | is=an animal that flies at night
snake | is=an animal without legs
butterfly | is=an insect with pretty wings
bee | is=an insect that makes honey
ant | is=a very small insect
whale | is=the biggest animal in the sea
kitten | is=a young cat
puppy | is=a young dog
lamb | is=a young sheep
rose | is=a flower with thorns
daisy | is=a small white flower
oak | is=a big strong tree
tree | is=a tall plant with a trunk and branches
leaf | is=the green part of a plant
seed | is=the beginning of a new plant
forest | is=a place with many trees
desert | is=a dry place with little water
island | is=land with water all around it
mountain | is=a very high hill
river | is=a long stream of water that flows to the sea
lake | is=water with land all around it
valley | is=low land between hills
farm | is=a place where animals live and food grows
garden | is=a place where flowers and vegetables grow
village | is=a very small town
city | is=a big town
street | is=a road with houses on both sides
bridge | is=a road over water
library | is=a place where people read books
school | is=a place where children learn
hospital | is=a place where doctors work
shop | is=a place where people buy things
bakery | is=a shop that sells bread
museum | is=a place where people look at old things
station | is=a place where trains stop
airport | is=a place where planes land
kitchen | is=a room where people cook
bedroom | is=a room where people sleep
window | is=an opening in a wall that lets in light
door | is=a thing that people open to go into a room
roof | is=the top of a house
doctor | is=a person who helps sick people
nurse | is=a person who looks after sick people
teacher | is=a person who teaches children
farmer | is=a person who grows food
baker | is=a person who bakes bread
driver | is=a person who drives a car
cook | is=a person who makes food
painter | is=a person who paints pictures
writer | is=a person who writes books
fisherman | is=a person who catches fish
pilot | is=a person who flies a plane
dentist | is=a doctor for teeth
vet | is=a doctor for animals
pupil | is=a child who goes to school
baby | is=a very young child
friend | is=a person whom you like
neighbour | is=a person who lives next door
king | is=a man who rules a country
queen | is=a woman who rules a country
uncle | is=a brother of your mother or father
aunt | is=a sister of your mother or father
grandmother | is=the mother of your mother or father
eye | is=the part of the body that sees
ear | is=the part of the body that hears
nose | is=the part of the body that smells
hand | is=the part of the body that holds things
foot | is=the part of the body that stands on the ground
heart | is=the part of the body that moves the blood
umbrella | is=a thing that keeps the rain off
pencil | is=a thing that people write with
cup | is=a thing that people drink from
spoon | is=a thing that people eat soup with
knife | is=a thing that people cut bread with
key | is=a thing that opens a door
lamp | is=a thing that gives light
clock | is=a thing that shows the time
mirror | is=a thing in which you see your face
map | is=a picture that shows the way
telephone | is=a thing for talking to people far away
book | is=many pages with words to read
letter | is=a message on paper
dictionary | is=a book that explains words
computer | is=a machine that works with numbers and words
robot | is=a machine that can do work for people
bike | is=a thing with two wheels that people ride
car | is=a machine with four wheels and an engine
bus | is=a big car for many people
train | is=a machine that runs on rails
plane | is=a machine that flies in the sky
ship | is=a big boat that goes over the sea
bed | is=a piece of furniture to sleep in
chair | is=a piece of furniture to sit on
table | is=a piece of furniture with a flat top
pillow | is=a soft thing for your head
hat | is=a thing that people wear on the head
shoe | is=a thing that people wear on the foot
drum | is=an instrument that people beat
piano | is=an instrument with black and white keys
story | is=a tale about people or animals
song | is=music with words
cloud | is=many small drops of water in the sky
star | is=a sun that is very far away
planet | is=a world that goes around a star
week | is=seven days
year | is=twelve months
day | is=a time of twenty-four hours
minute | is=a time of sixty seconds
hour | a=an hour | is=a time of sixty minutes
circle | is=a round shape
square | is=a shape with four equal sides
triangle | is=a shape with three sides
fact definition family=definition weight=5
cast a definition
cast h boy girl
cast f family
- {a.a} is {a.is}.
/ Question: What is {a.a}? Answer: {a.a} is {a.is}.
/ "What is {a.a}?" asked {h}. "{a.a} is {a.is}," said {f}.
# What kind of thing something is.
words sort
cat | kind=an animal | top=animal
dog | kind=an animal | top=animal
horse | kind=an animal | top=animal
rabbit | kind=an animal | top=animal
elephant | kind=an animal | top=animal
mouse | kind=an animal | top=animal
tiger | kind=an animal | top=animal
frog | kind=an animal | top=animal
apple | kind=a fruit | top=fruit
banana | kind=a fruit | top=fruit
pear | kind=a fruit | top=fruit
plum | kind=a fruit | top=fruit
peach | kind=a fruit | top=fruit
mango | kind=a fruit | top=fruit
lemon | kind=a fruit | top=fruit
carrot | kind=a vegetable | top=vegetable
potato | kind=a vegetable | top=vegetable
onion | kind=a vegetable | top=vegetable
cabbage | kind=a vegetable | top=vegetable
turnip | kind=a vegetable | top=vegetable
rose | kind=a flower | top=flower
daisy | kind=a flower | top=flower
tulip | kind=a flower | top=flower
lily | kind=a flower | top=flower
sunflower | kind=a flower | top=flower
oak | kind=a tree | top=tree
pine | kind=a tree | top=tree
birch | kind=a tree | top=tree
car | kind=a vehicle | top=vehicle
bus | kind=a vehicle | top=vehicle
train | kind=a vehicle | top=vehicle
truck | kind=a vehicle | top=vehicle
chair | kind=a piece of furniture | top=piece-of-furniture
table | kind=a piece of furniture | top=piece-of-furniture
bed | kind=a piece of furniture | top=piece-of-furniture
sofa | kind=a piece of furniture | top=piece-of-furniture
desk | kind=a piece of furniture | top=piece-of-furniture
hammer | kind=a tool | top=tool
saw | kind=a tool | top=tool
spade | kind=a tool | top=tool
broom | kind=a tool | top=tool
doll | kind=a toy | top=toy
ball | kind=a toy | top=toy
kite | kind=a toy | top=toy
puzzle | kind=a toy | top=toy
drum | kind=an instrument | top=instrument
piano | kind=an instrument | top=instrument
violin | kind=an instrument | top=instrument
flute | kind=an instrument | top=instrument
guitar | kind=an instrument | top=instrument
doctor | kind=a person | top=person
teacher | kind=a person | top=person
farmer | kind=a person | top=person
baker | kind=a person | top=person
nurse | kind=a person | top=person
pilot | kind=a person | top=person
bee | kind=an insect | top=animal
ant | kind=an insect | top=animal
butterfly | kind=an insect | top=animal
fly | kind=an insect | top=animal
sparrow | kind=a bird | top=animal
eagle | kind=a bird | top=animal
owl | kind=a bird | top=animal
duck | kind=a bird | top=animal
parrot | kind=a bird | top=animal
swan | kind=a bird | top=animal
shark | kind=a fish | top=animal
salmon | kind=a fish | top=animal
house | kind=a building | top=building
school | kind=a building | top=building
tower | kind=a building | top=building
church | kind=a building | top=building
coat | kind=a piece of clothing | top=piece-of-clothing
shirt | kind=a piece of clothing | top=piece-of-clothing
jacket | kind=a piece of clothing | top=piece-of-clothing
sweater | kind=a piece of clothing | top=piece-of-clothing
fact sort family=definition weight=3
cast a sort
cast b sort
need a.kind = b.kind
- {a.a} is {a.kind}.
/ {a.a} is {a.kind}, and {b.a} is {b.kind} too.
/ Both {a.a} and {b.a} are in the same group. {a.a} is {a.kind}, and so is {b.a}.
/ Question: Is {a.a} {a.kind}? Answer: Yes, {a.a} is {a.kind}.
/ Question: What kind of thing is {a.a}? Answer: [{a.a} is {a.kind}|{a.kind}].
fact sort-not family=definition weight=4
cast a sort
cast b sort
need a.top != b.top
hold a b
- {a.a} is {a.kind}, but {b.a} is {b.kind}.
/ {a.a} is not {b.kind}, but {a.kind}.
/ Question: Is {a.a} {b.kind}? Answer: No, {a.a} is {a.kind}.
/ Question: Which one is {a.kind}, [{a.a} or {b.a}|{b.a} or {a.a}]? Answer: {a.a} is {a.kind}.
