words place role=place gender=it
park | in=in the park | +out +near +play
garden | in=in the garden | +out +play
yard | in=in the yard | +out +play
field | in=in the field | +out +play +wild
river | in=by the river | +out +wild +shore
beach | in=on the beach | +out +play +shore +near
hill | in=on the hill | +out +wild
lake | in=by the lake | +out +wild +shore +near
forest | in=in the forest | +out +wild +near
meadow | in=in the meadow | +out +wild +play
playground | in=in the playground | +out +play
farm | in=on the farm | +out +near
market | in=at the market | +town +near
zoo | in=at the zoo | +near
school | in=at the school | +indoor +town
library | in=in the library | +indoor +town +near
station | in=at the station | +indoor +town
museum | in=in the museum | +indoor +town +near
bakery | in=in the bakery | +indoor +town
post office | in=at the post office | +indoor +town
swimming pool | in=at the swimming pool | +town +near
kitchen | in=in the kitchen | +room
living room | in=in the living room | +room
bedroom | in=in the bedroom | +room
attic | in=in the attic | +room
hall | in=in the hall | +room
# Where small things lie: indoors and outdoors.
words spot role=place
under the bed | at=in | +inside +hide
under the table | at=in | +inside +hide
behind the door | at=in | +inside +hide
behind the sofa | at=in | +inside +hide
on the sofa | at=in | +inside
on the chair | at=in | +inside
by the window | at=in | +inside
behind the curtain | at=in | +inside +hide
in the cupboard | at=in | +inside +hide
on the shelf | at=in | +inside
on the stairs | at=in | +inside
under the pillow | at=in | +inside
behind a bush | at=out | +outside +hide
behind a big stone | at=out | +outside +hide
under a bench | at=out | +outside +hide
in the long grass | at=out | +outside +hide
by the gate | at=out | +outside
near the fence | at=out | +outside
under an old oak | at=out | +outside
between two trees | at=out | +outside
words tree role=place gender=it
tall tree
old oak
apple tree
big tree
pine tree
cherry tree
words road role=place gender=it
path
bridge
lane
street
