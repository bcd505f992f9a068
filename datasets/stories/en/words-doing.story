# What one can learn: “to draw”, “drawing”.
words skill
swim | ing=swimming
draw | ing=drawing
sing | ing=singing
dance | ing=dancing
skate | ing=skating
paint | ing=painting
knit | ing=knitting
whistle | ing=whistling
ride a bike | ing=riding a bike
fly a kite | ing=flying kites
bake a cake | ing=baking cakes
play the piano | ing=playing the piano
play the violin | ing=playing the violin
play chess | ing=playing chess
climb a tree | ing=climbing trees
row a boat | ing=rowing boats
ride a horse | ing=riding horses
play football | ing=playing football
# What children play together.
words game
hide and seek | play=played hide and seek | +open
tag | play=played tag | +open
football | play=played football | +open
ball | play=played ball | +open
catch | play=played catch | +open
marbles | play=played with marbles | +open +table
chess | play=played chess | +table
cards | play=played cards | +table
dominoes | play=played dominoes | +table
# Work at home. “do” and “did”.
words chore
wash the dishes | did=washed the dishes | ing=washing the dishes
sweep the floor | did=swept the floor | ing=sweeping the floor
water the flowers | did=watered the flowers | ing=watering the flowers
feed the hens | did=fed the hens | ing=feeding the hens
set the table | did=set the table | ing=setting the table
pick the apples | did=picked the apples | ing=picking the apples
rake the leaves | did=raked the leaves | ing=raking the leaves
paint the fence | did=painted the fence | ing=painting the fence
wash the car | did=washed the car | ing=washing the car
carry the wood | did=carried the wood | ing=carrying the wood
clean the windows | did=cleaned the windows | ing=cleaning the windows
fold the clothes | did=folded the clothes | ing=folding the clothes
# People at work, called by what they do.
words worker role=name ref=the
baker | gender=he | does=bakes bread and cakes | place=in a bakery | tool=an oven
farmer | gender=she | does=grows corn and potatoes | place=on a farm | tool=a tractor
doctor | gender=she | does=helps sick people | place=in a hospital | tool=some medicine
nurse | gender=he | does=looks after sick people | place=in a hospital | tool=a thermometer
teacher | gender=she | does=teaches children | place=in a school | tool=a blackboard
driver | gender=she | does=drives the bus | place=on the road | tool=a bus
cook | gender=he | does=makes food | place=in a kitchen | tool=a pan
painter | gender=she | does=paints pictures | place=in a bright room | tool=a brush
gardener | gender=he | does=plants flowers and trees | place=in a garden | tool=a spade
postman | gender=he | does=brings letters | place=in the streets | tool=a bag | s=postmen | +man
fisherman | gender=he | does=catches fish | place=at sea | tool=a net | s=fishermen | +man
builder | gender=he | does=builds houses | place=on a building site | tool=a hammer
dentist | gender=she | does=looks after teeth | place=in a clean white room | tool=a small mirror
vet | gender=she | does=helps sick animals | place=with animals | tool=some medicine
tailor | gender=he | does=makes clothes | place=in a small shop | tool=a needle
pilot | gender=she | does=flies planes | place=in the air | tool=a plane
singer | gender=she | does=sings songs | place=on a stage | tool=a microphone
writer | gender=he | does=writes books | place=at a desk | tool=a pen
words number role=number
zero | value=0 | +low
one | value=1 | +unit +digit +low
two | value=2 | +digit +many +low
three | value=3 | +digit +many +low
four | value=4 | +digit +many +low
five | value=5 | +digit +many +low
six | value=6 | +digit +many +low
seven | value=7 | +digit +many +low
eight | value=8 | +digit +many +low
nine | value=9 | +digit +many +low
ten | value=10 | +many +low
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
