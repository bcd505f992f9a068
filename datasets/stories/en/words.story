words boy gender=he child=boy his2=His
Tom
Ben
Sam
Max
Leo
Tim
Jack
Bill
Dan
Nick
Peter
Paul
Mark
John
Adam
David
Henry
Oscar
Luke
Noah
Jim
Fred
Hugo
Will
Rob
Joe
Eric
Ned
Ray
Toby
words girl gender=she child=girl his2=Her
Anna
Lily
Mia
Sue
Lucy
Emma
Kate
Jane
Mary
Rose
Ella
Nina
Sara
Amy
Ruth
Zoe
Alice
Grace
Molly
Jill
Eva
Clara
Ivy
Nora
Tess
Meg
Lisa
Daisy
Helen
Beth
words family
Mum | gender=she
Dad | gender=he
Grandma | gender=she
Grandpa | gender=he
words grown
Mrs Brown | gender=she
Mr Green | gender=he
Aunt May | gender=she
Uncle Bob | gender=he
words animal gender=it ref=the
cat | cry=meow | food=fish | home=in a small house | skill=climb trees | +pet
dog | cry=woof | food=bones | home=in a small house | skill=run fast | +pet
bird | cry=tweet | food=seeds | home=in a tall tree | skill=sing songs | +wing
duck | cry=quack | food=bread | home=by the pond | skill=swim | +slow
sheep | cry=baa | food=grass | home=on the farm | skill=jump over fences | s=sheep | +large
frog | cry=croak | food=flies | home=by the pond | skill=jump high | +slow
rabbit | food=carrots | home=in the garden | skill=hop | +quiet +pet
squirrel | food=nuts | home=in a tall tree | skill=climb trees | +quiet
bear | food=honey | home=in a cave | skill=catch fish | +quiet | +large
monkey | food=bananas | home=in a tall tree | skill=swing from branches | +quiet | +large
fox | food=grapes | home=in a cave | skill=run fast | +quiet
turtle | food=leaves | home=by the pond | skill=swim | +quiet | +slow
mouse | food=cheese | home=under the floor | skill=dig holes | +quiet | s=mice | +slow
hen | cry=cluck | food=corn | home=on the farm | skill=lay eggs | +slow
owl | cry=hoot | food=beetles | home=in an old barn | skill=see in the dark | +wing
crow | cry=caw | food=corn | home=in a tall tree | skill=fly high | +wing
words thing
ball | color=red | +toy +soft
balloon | color=yellow | +toy
kite | color=blue | +toy
toy car | color=green | +toy
doll | color=white | +toy +cuddly +soft
toy boat | color=brown | +toy
book | color=blue | +school
pencil | color=black | +school
ruler | color=yellow | +school
bag | color=red | +school
umbrella | color=blue | +wear
hat | color=red | +wear +soft
scarf | color=white | +wear +soft | s=scarves
coat | color=green | +wear +soft
cup | color=white | +home
key | color=grey | +small
vase | color=white | +home
plate | color=white | +home
bowl | color=blue | +home
clock | color=red | +home
lamp | color=yellow | +home
basket | color=brown | +home
blanket | color=blue | +cuddly +soft
pillow | color=white | +cuddly +soft
teddy bear | color=brown | +toy +cuddly +soft
toy rabbit | color=white | +toy +cuddly +soft
words food kind=fruit
apple | color=red | +fruit
banana | color=yellow | +fruit
orange | color=orange | +fruit
peach | color=pink | +fruit
pear | color=green | +fruit
plum | color=purple | +fruit
mango | color=yellow | s=mangoes | +fruit
cake | +cook | color=white | +baked
cookie | +cook | color=brown | +baked
sandwich | color=white | +baked
pie | +cook | color=brown | +baked
egg | color=white | +baked
words place
park | in=in the park | +out
garden | in=in the garden | +out
yard | in=in the yard | +out
field | in=in the field | +out
river | in=by the river | +out
beach | in=on the beach | +out
hill | in=on the hill | +out
school | in=at the school | +indoor
library | in=in the library | +indoor
station | in=at the station | +indoor
kitchen | in=in the kitchen | +room
living room | in=in the living room | +room
bedroom | in=in the bedroom | +room
words spot
under the bed
under the table
behind the door
on the sofa
on the chair
by the window
in the cupboard
in the box
words tree
tall tree
old tree
apple tree
big tree
words weather
sunny
warm
bright
cool
words mood
happy | +good
glad | +good
pleased | +good
words time
In the morning
In the afternoon
After lunch
After school
words day
Monday | next=Tuesday
Tuesday | next=Wednesday
Wednesday | next=Thursday
Thursday | next=Friday
Friday | next=Saturday
Saturday | next=Sunday
Sunday | next=Monday
words season
spring | next=summer | say=The flowers open
summer | next=autumn | say=The days are hot
autumn | next=winter | say=The leaves fall
winter | next=spring | say=The days are cold
words color
red
yellow
blue
green
white
black
purple
brown
words opposite
big | opp=small
small | opp=big
tall | opp=short
short | opp=tall
fast | opp=slow
slow | opp=fast
cold | opp=hot
hot | opp=cold
new | opp=old
old | opp=new
black | opp=white
white | opp=black
light | opp=heavy
heavy | opp=light
up | opp=down
down | opp=up
left | opp=right
right | opp=left
in | opp=out
out | opp=in
open | opp=closed
closed | opp=open
near | opp=far
far | opp=near
early | opp=late
late | opp=early
clean | opp=dirty
dirty | opp=clean
happy | opp=sad
sad | opp=happy
wet | opp=dry
dry | opp=wet
day | opp=night
night | opp=day
wide | opp=narrow
narrow | opp=wide
full | opp=empty
empty | opp=full
words definition
apple | is=a kind of fruit
banana | is=a kind of fruit
pear | is=a kind of fruit
cat | is=a kind of animal
dog | is=a kind of animal
rabbit | is=a kind of animal
bird | is=an animal that can fly
fish | is=an animal that lives in water
carrot | is=a kind of vegetable
potato | is=a kind of vegetable
doctor | is=a person who helps sick people
teacher | is=a person who teaches children
farmer | is=a person who grows food
driver | is=a person who drives a car
cook | is=a person who makes food
library | is=a place where people read books
school | is=a place where children learn
hospital | is=a place where doctors work
shop | is=a place where people buy things
kitchen | is=a room where people cook
umbrella | is=a thing that keeps the rain off
pencil | is=a thing that people write with
cup | is=a thing that people drink from
words big
elephant | size=9
horse | size=8
cow | size=8
sheep | size=6
cat | size=4
rabbit | size=3
mouse | size=2
ant | size=1
words cause
it rained | then=the ground was wet | why=was the ground wet
the sun came out | then=the day became warm | why=did the day become warm
it was dark | then=Mum turned on the lamp | why=did Mum turn on the lamp
the wind was strong | then=the leaves fell down | why=did the leaves fall down
it was very cold | then=the water turned to ice | why=did the water turn to ice
it was very hot | then=everyone wanted a drink | why=did everyone want a drink
words skill
swim | ing=swimming
draw | ing=drawing
sing | ing=singing
dance | ing=dancing
ride a bike | ing=riding a bike
fly a kite | ing=flying a kite
bake a cake | ing=baking a cake
play the piano | ing=playing the piano
play chess | ing=playing chess
climb a tree | ing=climbing a tree
words number
zero | value=0
one | value=1 | +unit | +digit
two | value=2 | +digit | +many
three | value=3 | +digit | +many
four | value=4 | +digit | +many
five | value=5 | +digit | +many
six | value=6 | +digit | +many
seven | value=7 | +digit | +many
eight | value=8 | +digit | +many
nine | value=9 | +digit | +many
ten | value=10
eleven | value=11
twelve | value=12
thirteen | value=13
fourteen | value=14
fifteen | value=15
sixteen | value=16
seventeen | value=17
eighteen | value=18
nineteen | value=19
twenty | value=20
