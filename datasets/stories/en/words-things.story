# Things that people have. “mat” is what they are mostly made of.
words thing role=object gender=it
ball | mat=rubber | +toy +soft +dye +throw
balloon | mat=rubber | +toy +dye +brief
kite | mat=paper | +toy +dye
toy car | mat=metal | +toy +dye
toy train | mat=wood | +toy +dye
toy boat | mat=wood | +toy +dye
toy plane | mat=plastic | +toy +dye +throw
doll | mat=cloth | +toy +cuddly +soft
teddy bear | mat=cloth | +toy +cuddly +soft
toy rabbit | mat=cloth | +toy +cuddly +soft
puzzle | mat=wood | +toy
drum | mat=wood | +toy +dye
whistle | mat=metal | +toy +small
marble | mat=glass | +toy +small +dye +cheap
book | mat=paper | +school +dye
notebook | mat=paper | +school +dye
pencil | mat=wood | +school +dye +cheap
pen | mat=plastic | +school +dye +cheap
ruler | mat=plastic | +school +dye +cheap
paintbrush | mat=wood | +school
crayon | mat=wax | +school +dye +cheap
school bag | mat=cloth | +school +dye +bag
umbrella | mat=cloth | +wear +dye
hat | mat=wool | +wear +soft +dye +throw
cap | mat=cloth | +wear +soft +dye +throw
scarf | mat=wool | s=scarves | +wear +soft +dye +throw
coat | mat=wool | +wear +soft +dye
jacket | mat=cloth | +wear +soft +dye
sweater | mat=wool | +wear +soft +dye
raincoat | mat=plastic | +wear +dye
ribbon | mat=silk | +small +dye
cup | mat=glass | +home +fragile +dye
vase | mat=glass | +home +fragile +dye
plate | mat=clay | +home +fragile +dye
bowl | mat=clay | +home +fragile +dye
jar | mat=glass | +home +fragile
teapot | mat=clay | +home +fragile +dye
mirror | mat=glass | +home +fragile
lamp | mat=metal | +home +fragile +dye
clock | mat=wood | +home +fragile
basket | mat=straw | +home
blanket | mat=wool | +cuddly +soft +dye
pillow | mat=cloth | +cuddly +soft +dye
spoon | mat=metal | +small
key | mat=metal | +small +shine
coin | mat=metal | +small +shine
ring | mat=gold | +small +shine
bell | mat=metal | +small +shine
watch | mat=metal | +small
purse | mat=leather | +small +dye
button | mat=plastic | +small +dye
shell | mat=chalk | +found
feather | mat=horn | +found
pebble | mat=stone | +found
pine cone | mat=wood | +found
torch | mat=plastic | +tool
hammer | mat=iron | +tool
ladder | mat=wood | +tool
bucket | mat=metal | +tool +dye
broom | mat=wood | +tool
rope | mat=plant fibres | +tool
spade | mat=iron | +tool
net | mat=string | +tool
map | mat=paper | +tool
words color
red
yellow
blue
green
white
black
purple
brown
orange
pink
grey
# Adjectives that suit every thing which somebody owns, before a colour.
words look
new
old
nice
pretty
small
little
beautiful
lovely
fine
special
words material
wood | of=comes from trees
glass | of=is made from sand
paper | of=is made from wood
wool | of=comes from sheep
leather | of=comes from animal skin
silk | of=is made by silkworms
cotton | of=comes from a plant
iron | of=is a strong metal
gold | of=is a yellow metal
clay | of=is a kind of earth
