# Food that is counted (an apple) and food that is not (some soup).
words food role=object gender=it
apple | color=red | taste=sweet | +fruit +tree
banana | color=yellow | taste=sweet | +fruit
orange | color=orange | taste=sweet | +fruit +tree
peach | color=pink | taste=sweet | +fruit +tree
pear | color=green | taste=sweet | +fruit +tree
plum | color=purple | taste=sweet | +fruit +tree
mango | color=yellow | taste=sweet | s=mangoes | +fruit +tree
cherry | color=red | taste=sweet | +fruit +tree +tiny
strawberry | color=red | taste=sweet | +fruit +tiny
melon | color=green | taste=sweet | +fruit
cake | taste=sweet | +cook
cookie | taste=sweet | +cook
pie | taste=sweet | +cook
pancake | taste=sweet | +cook +pan
muffin | taste=sweet | +cook
bun | taste=sweet | +cook
sandwich | +baked
egg | +baked
biscuit | taste=sweet | +baked
words vegetable role=object gender=it
carrot | color=orange | part=root
potato | color=brown | s=potatoes | part=root
tomato | color=red | s=tomatoes | part=fruit
onion | color=brown | part=root
cabbage | color=green | part=leaf
pumpkin | color=orange | part=fruit
cucumber | color=green | part=fruit
turnip | color=white | part=root
words dish role=object gender=it
soup | need=a spoon | with=carrots
rice | need=a spoon | with=vegetables | +breakfast
bread | need=a knife | with=butter | +breakfast
cheese | need=a knife | with=bread | +breakfast
salad | need=a fork | with=tomatoes
pasta | need=a fork | with=tomato sauce
porridge | need=a spoon | with=honey | +breakfast
fish | need=a fork | with=potatoes
words drink role=object gender=it
milk
water
tea
apple juice
orange juice
lemonade
cocoa
words sour role=object gender=it
lemon | color=yellow | taste=sour
