# Animals that act in tales. “home” and “food” are true of them too; “size” and “speed” compare.
words animal role=animal gender=it ref=the
cat | cry=meow | food=fish | home=in a small house | skill=climb trees | legs=four | cover=fur | size=8 | baby=kitten | +pet | +hunter | +rescue
dog | cry=woof | food=bones | home=in a small house | skill=run fast | legs=four | cover=fur | size=10 | baby=puppy | +pet | +hunter | +rescue
bird | cry=tweet | food=seeds | home=in a tall tree | skill=sing songs | legs=two | cover=feathers | baby=chick | +wing | +wood | +nest
duck | cry=quack | food=grain | home=by the pond | skill=swim | legs=two | cover=feathers | size=8 | baby=duckling | +slow +wing | +prey
sheep | cry=baa | food=grass | home=on the farm | skill=give wool | legs=four | cover=wool | size=12 | baby=lamb | s=sheep | +large +farm
frog | cry=croak | food=flies | home=by the pond | skill=jump high | legs=four | cover=smooth skin | size=4 | baby=tadpole | +slow | +wood | +prey
rabbit | food=carrots | home=in the garden | skill=hop | legs=four | cover=fur | size=8 | baby=kit | +quiet +pet | +wood | +rescue | +prey
squirrel | food=nuts | home=in a tall tree | skill=climb trees | legs=four | cover=fur | size=7 | baby=kit | +quiet | +wood | +rescue | +prey
bear | food=honey | home=in a cave | skill=catch fish | legs=four | cover=fur | size=16 | baby=cub | +quiet +large | +hunter
monkey | food=bananas | home=in a tall tree | skill=swing from branches | legs=two | cover=fur | size=9 | baby=infant | +quiet +large
fox | food=berries | home=in a den | skill=run fast | legs=four | cover=fur | size=10 | baby=cub | +quiet +large | +hunter | +wood | +rescue
turtle | food=leaves | home=by the pond | skill=swim | legs=four | cover=a hard shell | size=8 | baby=hatchling | +quiet +slow
mouse | cry=squeak | food=cheese | home=under the floor | skill=dig holes | legs=four | cover=fur | size=4 | baby=pup | s=mice | +slow | +wood | +rescue | +prey
hen | cry=cluck | food=corn | home=on the farm | skill=lay eggs | legs=two | cover=feathers | size=8 | baby=chick | +slow +farm | +prey
owl | cry=hoot | food=beetles | home=in an old barn | skill=see in the dark | legs=two | cover=feathers | size=7 | baby=owlet | +wing | +wood | +nest
crow | cry=caw | food=corn | home=in a tall tree | skill=fly high | legs=two | cover=feathers | size=7 | baby=chick | +wing | +wood | +nest
goat | cry=bleat | food=leaves | home=on the mountain | skill=climb rocks | legs=four | cover=hair | size=12 | baby=kid | +large +farm | +rescue
pig | cry=oink | food=potatoes | home=on the farm | skill=dig in the mud | legs=four | cover=short hair | size=13 | baby=piglet | +large +farm
goose | cry=honk | food=grass | home=by the pond | skill=swim | legs=two | cover=feathers | size=9 | baby=gosling | s=geese | +slow +wing +farm | +prey
donkey | cry=hee-haw | food=hay | home=in a stable | skill=carry bags | legs=four | cover=short hair | size=15 | baby=foal | +large +farm
hedgehog | food=beetles | home=under the leaves | skill=roll into a ball | legs=four | cover=spines | size=6 | baby=hoglet | +quiet +slow | +wood | +rescue
mole | food=worms | home=under the ground | skill=dig tunnels | legs=four | cover=fur | size=5 | baby=pup | +quiet +slow | +wood
otter | food=fish | home=by the river | skill=swim on its back | legs=four | cover=fur | size=9 | baby=pup | +quiet | +prey
badger | food=berries | home=in a den | skill=dig deep holes | legs=four | cover=fur | size=10 | baby=cub | +quiet | +wood | +rescue | +prey
deer | food=grass | home=in the forest | skill=jump over bushes | legs=four | cover=hair | size=15 | baby=fawn | s=deer | +quiet +large | +wood | +rescue
wolf | cry=howl | food=meat | home=in the forest | skill=run all night | legs=four | cover=fur | size=12 | baby=cub | s=wolves | +large | +hunter
lion | cry=roar | food=meat | home=in the long grass | skill=roar | legs=four | cover=fur | size=15 | baby=cub | +large | +hunter
elephant | food=leaves | home=near the river | skill=carry logs | legs=four | cover=thick skin | size=20 | baby=calf | +quiet +large
parrot | cry=squawk | food=nuts | home=in the warm forest | skill=say words | legs=two | cover=feathers | size=7 | baby=chick | +wing +pet | +nest
sparrow | cry=chirp | food=seeds | home=under the roof | skill=fly | legs=two | cover=feathers | size=4 | baby=chick | +wing | +wood | +nest
swan | food=water plants | home=on the lake | skill=glide over the water | legs=two | cover=feathers | size=10 | baby=cygnet | +quiet | +wing
snail | food=leaves | home=under a stone | skill=climb up walls | legs=no | cover=a soft skin | size=3 | baby=hatchling | +quiet +slow | +wood
# Animals of the world: only facts are told about them.
words creature role=animal gender=it ref=the
horse | food=hay | lives=on a farm | skill=gallop | legs=four | cover=hair | size=16 | +run
cow | food=grass | lives=on a farm | skill=give milk | legs=four | cover=hair | size=16
tiger | food=meat | lives=in the forest | skill=hunt at night | legs=four | cover=fur | size=15 | +zoo
giraffe | food=leaves | lives=in Africa | skill=reach the tops of trees | legs=four | cover=hair | size=18 | +zoo
zebra | food=grass | lives=in Africa | skill=run fast | legs=four | cover=black and white hair | size=15 | +zoo
camel | food=dry plants | lives=in the desert | skill=go without water for days | legs=four | cover=hair | size=16 | +zoo
kangaroo | food=grass | lives=in Australia | skill=jump very far | legs=four | cover=fur | size=13 | +zoo
panda | food=bamboo | lives=in the mountains of China | skill=climb trees | legs=four | cover=black and white fur | size=14 | +zoo
penguin | food=fish | lives=in cold places near the sea | skill=swim under water | legs=two | cover=feathers | size=9 | +zoo
whale | food=small sea animals | lives=in the sea | skill=dive very deep | legs=no | cover=smooth skin | size=22 | +sea
dolphin | food=fish | lives=in the sea | skill=jump out of the water | legs=no | cover=smooth skin | size=14 | +sea
shark | food=fish | lives=in the sea | skill=smell blood in the water | legs=no | cover=rough skin | size=17 | +sea
crocodile | food=meat | lives=in warm rivers | skill=lie still for hours | legs=four | cover=hard scales | size=15 | +zoo
snake | food=mice | lives=in warm places | skill=move without legs | legs=no | cover=scales | +zoo
eagle | food=small animals | lives=in the mountains | skill=see a mouse from far away | legs=two | cover=feathers | size=9 | +zoo
bee | food=nectar | lives=in a hive | skill=make honey | legs=six | cover=tiny hairs | size=2
ant | food=seeds | lives=under the ground | skill=carry heavy things | legs=six | cover=a hard skin | size=1
butterfly | food=nectar | lives=in gardens and fields | skill=fly from flower to flower | legs=six | cover=tiny scales | size=3
spider | food=insects | lives=in a web | skill=make a web | legs=eight | cover=tiny hairs | size=2
