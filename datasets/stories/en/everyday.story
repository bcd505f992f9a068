# More words, with what they mean and their opposites, and everyday sentences.
words definition
peach | is=a kind of fruit
plum | is=a kind of fruit
orange | is=a kind of fruit
onion | is=a kind of vegetable
tomato | is=a red fruit that people cook like a vegetable
tiger | is=a big wild animal
lion | is=a big wild animal
butterfly | is=an insect with pretty wings
bee | is=an insect that makes honey
rose | is=a kind of flower
daisy | is=a small white flower
bus | is=a big car for many people
bike | is=a thing with two wheels that people ride
plane | is=a machine that flies in the sky
ship | is=a big boat that goes over the sea
train | is=a machine that runs on rails
policeman | is=a person who keeps people safe
nurse | is=a person who looks after sick people
painter | is=a person who paints pictures
writer | is=a person who writes books
fisherman | is=a person who catches fish
pupil | is=a child who goes to school
eye | is=the part of the body that sees
ear | is=the part of the body that hears
nose | is=the part of the body that smells
hand | is=the part of the body that holds things
telephone | is=a thing for talking to people far away
clock | is=a thing that shows the time
map | is=a picture that shows the way
spoon | is=a thing that people eat soup with
knife | is=a thing that people cut bread with
pillow | is=a thing that people sleep on
island | is=land with water all around it
forest | is=a place with many trees
farm | is=a place where animals live and food grows
bakery | is=a shop that sells bread
words opposite
strong | opp=weak
weak | opp=strong
deep | opp=shallow
shallow | opp=deep
thick | opp=thin
thin | opp=thick
soft | opp=hard
hard | opp=soft
loud | opp=quiet
quiet | opp=loud
true | opp=false
false | opp=true
buy | opp=sell
sell | opp=buy
come | opp=go
go | opp=come
laugh | opp=cry
cry | opp=laugh
win | opp=lose
lose | opp=win
brave | opp=afraid
afraid | opp=brave
easy | opp=difficult
difficult | opp=easy
rich | opp=poor
poor | opp=rich
friend | opp=enemy
enemy | opp=friend
first | opp=last
last | opp=first
high | opp=low
low | opp=high
always | opp=never
never | opp=always
begin | opp=end
end | opp=begin
words cause
nobody watered the flowers | then=the flowers dried up | why=did the flowers dry up
there were many cars on the road | then=we came late | why=did we come late
the cup fell on the floor | then=the cup broke | why=did the cup break
he ran for a long time | then=he was tired | why=was he tired
she ate too much cake | then=she felt sick | why=did she feel sick
the moon came out | then=the road was bright | why=was the road bright
words like
moon | what=The moon is round and bright
cloud | what=The white clouds look like wool
lake | what=The lake is as flat as a mirror
star | what=The stars shine in the night sky
stream | what=A little stream runs down the hill
snow | what=The snow falls slowly from the sky
sun | what=The sun comes up in the east and goes down in the west
wind | what=The warm wind blows over the green grass
sunflower | what=The sunflower turns to the sun
goose | what=In autumn the geese fly south
words job
doctor | do=helps sick people
teacher | do=gives a lesson
farmer | do=works in the field
driver | do=drives the bus
cook | do=makes soup in the kitchen
policeman | do=stands at the corner of the street
painter | do=paints a picture
nurse | do=looks after the sick boy
fisherman | do=catches fish in the sea
writer | do=writes a new book
fact scenery
cast a like
- {a.what}.
fact job
cast a job
cast d day
- [The {a} {a.do}.|Every {d} the {a} {a.do}.|Every day the {a} {a.do}.]
fact we weight=3
cast p place+out
cast h boy girl
cast f food
cast g family
cast s season
hold h f
- [The weather is nice today. Let's go to the {p}.|We went to the {p} together.|{h} and I are good friends.|I want to eat {f.a}.|I would like {f.a}, please.|Good morning! How are you? I am fine, thank you.|Hello, my name is {h}.|I love {g}.|{g} is cooking in the kitchen.|{g} and I went to the {p}.|{g} bought me {f.a}.|Do you like {f.s}? Yes, I like {f.s}.|What is your name? My name is {h}.|Yesterday I went to the {p}. Today I am at home.|Tomorrow we will go to the {p}.|"Dinner is ready, {h}!" said {g}.|{h} is happy today because {g} is here.|{h} cried because {h.he} could not find {g}.|{h} smiled because {h.he} had {f.a}.|If it rains tomorrow, we will not go to the {p}.|It was cold, but {h} still went to the {p}.|I like to go to the {p} in {s}.]
fact who weight=2
cast h boy girl
cast f boy girl
cast k skill
cast p place+out place+indoor
hold h p
- [{h} is {p.in}. Question: Where is {h}? Answer: {h} is {p.in}.|{h} is {p.in}, and {f} is at home. Question: Who is {p.in}? Answer: {h} is {p.in}.|{h} can {k}, but {f} can't. Question: Who can {k}? Answer: {h} can {k}.|{h} went to the {p}. Question: Where did {h} go? Answer: {h} went to the {p}.]
