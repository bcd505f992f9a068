# Questions about what a story has told: the relation, then who and what stands in it.
ask about H:name+animal
- Question: Who is the story about? Answer: [{H.the}|The story is about {H.the}].
ask kind H:name
- Question: Who was {H}? Answer: {H} was {a/an} {H.kind}.
ask lived H:name+animal
- Question: Where did {H.the} live? Answer: {H.the} lived {H.home}.
ask has H:name+animal O:object
- Question: What did {H.the} have? Answer: [{O.a}|{H.the} had {O.a}].
- Question: Who had the {O}? Answer: [{H.the}|{H.the} had the {O}].
ask wants H:name+animal O:object
- Question: What did {H.the} want? Answer: [{O.a}|{H.the} wanted {O.a}].
ask hue O:object C
- Question: What colour was the {O}? Answer: [{C}|The {O} was {C}].
ask lost H:name+animal O:object
- Question: What did {H.the} lose? Answer: [The {O}|{H.the} lost the {O}].
- Question: Who lost the {O}? Answer: [{H.the}|{H.the} lost the {O}].
ask missed H:name+animal O:object
- Question: Why was {H.the} sad? Answer: Because {H.he} could not find the {O}.
ask found F:name+animal O:object
- Question: Who found the {O}? Answer: [{F.the}|{F.the} found the {O}].
- Question: What did {F.the} find? Answer: [The {O}|{F.the} found the {O}].
ask found-at O:object P:place
- Question: Where was the {O}? Answer: The {O} was {P.in}.
ask where O:object S:place
- Question: Where was the {O}? Answer: [{S}|The {O} was {S}].
ask at H:name+animal P:place
- Question: Where did {H.the} go? Answer: [To the {P}|{H.the} went to the {P}].
ask was-at H:name+animal P:place
- Question: Where was {H.the}? Answer: {H.the} was {P.in}.
ask day D:time
- Question: When did it happen? Answer: [On {D}|It happened on {D}].
ask in-season S:time
- Question: What season was it? Answer: [{S}|It was {S}].
ask feels H:name+animal M:feeling
- Question: How did {H.the} feel in the end? Answer: [{M}|{H.the} felt {M}].
ask felt H:name+animal M:feeling
- Question: How did {H.the} feel at first? Answer: [{M}|{H.the} felt {M}].
ask ate H:name+animal O:object
- Question: What did {H.the} eat? Answer: [{O.a}|{H.the} ate {O.a}].
- Question: Who ate the {O}? Answer: [{H.the}|{H.the} ate the {O}].
ask ate-some H:name+animal O:object
- Question: What did {H.the} eat? Answer: [Some {O}|{H.the} ate some {O}].
ask bought H:name+animal O:object
- Question: What did {H.the} buy? Answer: [{O.a}|{H.the} bought {O.a}].
- Question: Who bought the {O}? Answer: [{H.the}|{H.the} bought the {O}].
ask broke H:name O:object
- Question: What did {H} break? Answer: [The {O}|{H} broke the {O}].
- Question: Who broke the {O}? Answer: [{H}|{H} broke the {O}].
ask chose H:name O:object
- Question: What did {H} choose? Answer: [The {O}|{H} chose the {O}].
ask gave F:name+animal O:object H:name+animal
- Question: Who gave {H.the} the {O}? Answer: [{F.the}|{F.the} gave {H.the} the {O}].
- Question: What did {F.the} give to {H.the}? Answer: [{O.a}|{F.the} gave {H.the} {O.a}].
- Question: Who got the {O}? Answer: [{H.the}|{H.the} got the {O}].
ask with H:name+animal F:name+animal
- Question: Who was with {H.the}? Answer: [{F.the}|{F.the} was with {H.the}].
ask met H:name+animal F:name+animal
- Question: Who did {H.the} meet? Answer: [{F.the}|{H.the} met {F.the}].
ask helped F:name+animal H:name+animal
- Question: Who helped {H.the}? Answer: [{F.the}|{F.the} helped {H.the}].
- Question: Who did {F.the} help? Answer: [{H.the}|{F.the} helped {H.the}].
ask taught F:name H:name K
- Question: Who taught {H}? Answer: [{F}|{F} taught {H}].
- Question: What did {H} learn? Answer: {H} learned to {K}.
ask can H:name K
- Question: What could {H} do in the end? Answer: {H} could {K}.
ask liked H:name K
- Question: What did {H} like to do? Answer: {H} liked {K.ing}.
ask won H:name+animal
- Question: Who won the race? Answer: [{H.the}|{H.the} won the race].
- Question: Who came first? Answer: [{H.the}|{H.the} came first].
ask lost-race F:name+animal
- Question: Who came last? Answer: [{F.the}|{F.the} came last].
ask hungry H:name+animal
- Question: What did {H.the} want to eat? Answer: {H.the} wanted to eat some {H.food}.
ask many O:object N:number
- Question: How many {O.s} were there? Answer: There were {N} {O.s}.
ask did H:name K
- Question: What did {H} do? Answer: {H} {K.did}.
ask played G
- Question: What did they play? Answer: They {G.play}.
ask read-about H:name A:animal
- Question: What was the book about? Answer: [{A.a}|It was about {A.a}].
ask painted H:name A:animal
- Question: What did {H} paint? Answer: [{A.a}|{H} painted {A.a}].
ask because-sky H:name K
- Question: Why did {H} need {K.take}? Answer: Because {K}.
ask job W:name
- Question: What does the {W} do? Answer: The {W} {W.does}.
- Question: Where does the {W} work? Answer: The {W} works {W.place}.
ask wants-job H:name W:name
- Question: What did {H} want to be? Answer: [{W.a}|{H} wanted to be {W.a}].
ask called B:name
- Question: What was the name of the {B.kind}? Answer: [{B}|The {B.kind} was called {B}].
ask afraid H:name
- Question: What was {H} afraid of? Answer: {H} was afraid of the dark.
ask tired H:name+animal
- Question: Why did {H.the} sit down? Answer: Because {H.he} was tired.
ask goes H:name P:place
- Question: Where was {H} going? Answer: [To the {P}|{H} was going to the {P}].
