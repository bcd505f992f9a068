# Cause and effect.
words cause
it rained | then=the ground was wet | why=was the ground wet
the sun came out | then=the day became warm | why=did the day become warm
it was dark | then=Mum turned on the lamp | why=did Mum turn on the lamp
the wind was strong | then=the leaves fell down | why=did the leaves fall down
it was very cold | then=the water turned to ice | why=did the water turn to ice
it was very hot | then=everyone wanted a drink | why=did everyone want a drink
nobody watered the flowers | then=the flowers dried up | why=did the flowers dry up
there were many cars on the road | then=we came late | why=did we come late
the cup fell on the floor | then=the cup broke | why=did the cup break
the moon came out | then=the road was bright | why=was the road bright
the soup was too hot | then=we waited a little | why=did we wait
the door was open | then=the cat ran out | why=did the cat run out
the milk was old | then=the milk tasted sour | why=did the milk taste sour
the bread was in the oven too long | then=the bread turned black | why=did the bread turn black
the sun was shining | then=the snow melted | why=did the snow melt
the bridge was broken | then=nobody could cross the river | why=could nobody cross the river
the shop was closed | then=we could not buy any bread | why=could we not buy any bread
the bus was full | then=we had to walk | why=did we have to walk
it was foggy | then=we could not see the hill | why=could we not see the hill
the music was loud | then=the baby woke up | why=did the baby wake up
the room was cold | then=Dad closed the window | why=did Dad close the window
the bag was heavy | then=we carried it together | why=did we carry it together
the apples were ripe | then=they fell from the tree | why=did the apples fall
there was a hole in the boat | then=water came in | why=did water come in
it had not rained for weeks | then=the river was low | why=was the river low
the ice was thin | then=nobody was allowed to skate | why=was nobody allowed to skate
the dog heard a noise | then=the dog began to bark | why=did the dog begin to bark
the baby was hungry | then=the baby began to cry | why=did the baby begin to cry
the clock stopped | then=nobody knew the time | why=did nobody know the time
the light was red | then=the cars stopped | why=did the cars stop
the balloon touched a thorn | then=the balloon burst | why=did the balloon burst
somebody told a joke | then=everyone laughed | why=did everyone laugh
fact cause family=cause weight=4
cast a cause
- {a}, so {a.then}.
/ {a.then} because {a}.
/ Because {a}, {a.then}.
/ Question: Why {a.why}? Answer: Because {a}.
words state
hungry | act=ate | thing=something | want=something to eat
thirsty | act=drank | thing=some water | want=something to drink
tired | act=went | thing=to bed early | want=some sleep
cold | act=put on | thing=a warm coat | want=a warm fire
wet | act=put on | thing=dry clothes | want=dry clothes
ill | act=stayed | thing=in bed | want=some medicine
bored | act=began | thing=to read a book | want=something to do
lonely | act=called | thing=a friend | want=somebody to talk to
lost | act=asked | thing=for the way | want=a map
late | act=began | thing=to run | want=more time
dirty | act=took | thing=a bath | want=some soap
sleepy | act=lay down | thing=on the sofa | want=a soft pillow
fact cause-state family=cause weight=5
cast h boy girl family
cast f boy girl
cast s state
hold h s
- {h} was {s}, so {h.he} {s.act} {s.thing}.
/ {h} {s.act} {s.thing} because {h.he} was {s}.
/ {h} was {s} and wanted {s.want}.
/ {h} {s.act} {s.thing}. Question: Why? Answer: Because {h} was {s}.
/ {h} was {s}, but {f} was not. So {h} {s.act} {s.thing}.
/ "I am {s}," said {h}. "I need {s.want}."
fact cause-weather family=cause weight=3
cast h boy girl
cast k sky
cast p place+near
hold h k p
- {k}, so {h} took {k.take} to the {p}.
/ {h} took {k.take} because {k}.
/ {k}, so {h} did not go to the {p}.
/ {k}, but {h} still went to the {p}.
/ {h} took {k.take} because {k}. Question: Why did {h} take {k.take}? Answer: Because {k}.
/ {h} stayed {k.stay} because {h.he} had {k.take}.
fact cause-feel family=cause weight=4
cast h boy girl
cast f boy girl family
cast o thing-tool-home
cast m mood-pride
cast t trouble
hold h o
- {h} was {t} because {h.he} had lost {h.his} {o}.
/ {h} was {m} because {h.he} had found {h.his} {o}.
/ {h} was {m} because {f} gave {h.him} {a/an} {o}.
/ {h} was {t} because {h.his} {o} was gone.
/ {h} was {t} because {f} was not there.
/ {h} had lost {h.his} {o}, so {h.he} was {t}. Question: Why was {h} {t}? Answer: Because {h.he} had lost {h.his} {o}.
/ {f} gave {h} {a/an} {o}, so {h} was {m}. Question: Why was {h} {m}? Answer: Because {f} gave {h} {a/an} {o}.
fact if family=cause weight=2
cast h boy girl
cast p place+near
hold h p
- If it rains tomorrow, {h} will not go to the {p}.
/ If the sun shines, {h} will go to the {p}.
/ When {h} has time, {h.he} goes to the {p}.
