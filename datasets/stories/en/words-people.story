# People and animals with names. “kind” says what somebody is: a little fox called Rusty.
words boy role=name gender=he kind=boy sibling=brother
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
John
David
Henry
Oscar
Jim
Fred
Eric
Toby
George
Harry
Adam
Luke
Noah
Finn
Theo
James
Simon
Frank
words girl role=name gender=she kind=girl sibling=sister
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
Zoe
Alice
Grace
Molly
Eva
Clara
Daisy
Helen
Ruth
Ivy
Nora
Tess
Meg
Lisa
Beth
Holly
words family role=name
Mum | gender=she
Dad | gender=he
Grandma | gender=she | +old
Grandpa | gender=he | +old
words grown role=name
Mrs Brown | gender=she
Mr Green | gender=he
Aunt May | gender=she
Uncle Bob | gender=he
Miss White | gender=she
Mr Bell | gender=he
Mrs Hill | gender=she
Mr Wood | gender=he
# The skill fits “{h} could …”, the food fits “some …”.
words beast role=name
Rusty | gender=he | kind=fox | food=berries | home=in a den under the hill | skill=run very fast
Misty | gender=she | kind=cat | food=fish | home=in a warm barn | skill=walk without a sound | pet=yes
Rex | gender=he | kind=dog | food=bones | home=in a kennel by the gate | skill=find things by their smell | pet=yes
Clover | gender=she | kind=rabbit | food=carrots | home=in a hole under the hedge | skill=hop over logs | pet=yes
Hazel | gender=she | kind=squirrel | food=nuts | home=in a hollow tree | skill=jump from branch to branch
Bruno | gender=he | kind=bear | food=honey | home=in a dark cave | skill=catch fish with one paw
Pip | gender=he | kind=mouse | food=cheese | home=under the kitchen floor | skill=hide in the smallest holes
Dilly | gender=she | kind=duck | food=grain | home=by the pond | skill=dive under the water | +float
Hopper | gender=he | kind=frog | food=flies | home=on the bank of a stream | skill=jump higher than the grass | +float
Shelly | gender=she | kind=turtle | food=green leaves | home=on the bank of a river | skill=swim for a whole day | +float
Prickle | gender=he | kind=hedgehog | food=beetles | home=under a heap of leaves | skill=roll into a ball
Ollie | gender=he | kind=owl | food=beetles | home=in an old tower | skill=see in the dark | +float
Woolly | gender=she | kind=lamb | food=fresh grass | home=on a green hill | skill=jump over low fences
Coco | gender=she | kind=monkey | food=bananas | home=in the top of a tall tree | skill=swing from branch to branch
Rosie | gender=she | kind=hen | food=corn | home=in a hen house on the farm | skill=lay brown eggs
Trotter | gender=he | kind=pig | food=potatoes | home=on an old farm | skill=dig with his nose
Bella | gender=she | kind=cow | food=hay | home=in a big barn | skill=give sweet milk
Dusty | gender=he | kind=donkey | food=oats | home=in a stable by the mill | skill=carry heavy bags
Billy | gender=he | kind=goat | food=leaves | home=on a high mountain | skill=climb over the rocks
Ellie | gender=she | kind=elephant | food=leaves | home=near a wide river | skill=carry logs
Rory | gender=he | kind=lion | food=meat | home=in the long grass | skill=roar like thunder
Fern | gender=she | kind=deer | food=fresh grass | home=deep in the forest | skill=run as fast as the wind
Skip | gender=he | kind=puppy | food=biscuits | home=in a basket by the fire | skill=catch a ball in the air | pet=yes
Snowy | gender=she | kind=kitten | food=milk | home=in a little white house | skill=climb up the curtains | pet=yes
Chip | gender=he | kind=sparrow | food=seeds | home=in a nest under the roof | skill=fly over the houses | +float
Echo | gender=she | kind=parrot | food=nuts | home=in the warm forest | skill=say many words | +float
Digby | gender=he | kind=mole | food=worms | home=in a tunnel under the garden | skill=dig long tunnels
Otto | gender=he | kind=otter | food=fish | home=by a cold stream | skill=swim on his back | +float
Bramble | gender=she | kind=badger | food=berries | home=in a den under the old oak | skill=dig deep holes
Luna | gender=she | kind=wolf | food=meat | home=in the dark forest | skill=hear the smallest sound
Willow | gender=she | kind=swan | food=water plants | home=on a quiet lake | skill=glide over the water | +float
Jasper | gender=he | kind=crow | food=corn | home=in a tall pine tree | skill=remember every path | +float
words crowned role=name ref=the
king | gender=he
queen | gender=she
prince | gender=he
princess | gender=she
