# Small scenes with a question: the answer stands in the line.
fact who family=question weight=4
cast h boy girl family
cast f boy girl
cast p place
cast q place
hold h p
- {h} is {p.in}. Question: Where is {h}? Answer: {h} is {p.in}.
/ {h} is {p.in}, and {f} is {q.in}. Question: Where is {f}? Answer: {f} is {q.in}.
/ {h} is {p.in}, and {f} is {q.in}. Question: Where is {h}? Answer: {h} is {p.in}.
/ {h} is {p.in}, and {f} is {q.in}. Question: Who is {p.in}? Answer: [{h}|{h} is {p.in}].
/ {h} is {p.in}, and {f} is {q.in}. Question: Who is {q.in}? Answer: [{f}|{f} is {q.in}].
/ {h} went to the {p}. Question: Where did {h} go? Answer: [To the {p}|{h} went to the {p}].
/ {h} went from the {p} to the {q}. Question: Where is {h} now? Answer: {h} is {q.in}.
/ {h} was {p.in}. Then {h} went to the {q}. Question: Where is {h} now? Answer: {h} is {q.in}.
fact who-can family=question weight=2
cast h boy girl
cast f boy girl
cast k skill
cast l skill
hold h k
- {h} can {k}, but {f} can't. Question: Who can {k}? Answer: [{h}|{h} can {k}].
/ {h} can {k}, and {f} can {l}. Question: Who can {l}? Answer: [{f}|{f} can {l}].
/ {h} can {k}, and {f} can {l}. Question: What can {h} do? Answer: {h} can {k}.
/ {h} likes {k.ing}, and {f} likes {l.ing}. Question: What does {f} like? Answer: {f} likes {l.ing}.
/ Can {h} {k}? Yes, {h.he} can.
/ Can {h} {k}? No, {h.he} can't, but {h.he} can {l}.
fact who-has family=question weight=4
cast h boy girl
cast f boy girl
cast g boy girl
cast o thing
cast p thing food
cast q thing food
hold o h
- {h} has {a/an} {o}, and {f} has {a/an} {p}. Question: What does {f} have? Answer: [{p.a}|{f} has {p.a}].
/ {h} has {a/an} {o}, and {f} has {a/an} {p}. Question: What does {h} have? Answer: [{o.a}|{h} has {o.a}].
/ {h} has {a/an} {o}, and {f} has {a/an} {p}. Question: Who has {p.a}? Answer: [{f}|{f} has {p.a}].
/ {h} has {a/an} {o}, {f} has {a/an} {p}, and {g} has {a/an} {q}. Question: Who has {q.a}? Answer: [{g}|{g} has {q.a}].
/ {h} has {a/an} {o}, {f} has {a/an} {p}, and {g} has {a/an} {q}. Question: What does {f} have? Answer: [{p.a}|{f} has {p.a}].
/ {h} gave the {o} to {f}. Question: Who has the {o} now? Answer: [{f}|{f} has the {o} now].
/ {h} gave {f} {o.a}, and {f} gave {h} {p.a}. Question: What does {h} have now? Answer: [{p.a}|{h} has {p.a} now].
fact where-thing family=question weight=3
cast o thing-tool
cast p thing-tool
cast s spot
cast t spot
hold o s
- The {o} is {s}, and the {p} is {t}. Question: Where is the {o}? Answer: The {o} is {s}.
/ The {o} is {s}, and the {p} is {t}. Question: Where is the {p}? Answer: The {p} is {t}.
/ The {o} is {s}, and the {p} is {t}. Question: What is {s}? Answer: The {o} is {s}.
/ The {o} was {s}. Now it is {t}. Question: Where is the {o} now? Answer: The {o} is {t}.
fact yes-no family=question weight=3
cast h boy girl
cast p place
cast q place
cast o thing
cast c color
cast d color
hold h p
- {h} is {p.in}. Question: Is {h} {p.in}? Answer: Yes, {h.he} is.
/ {h} is {p.in}. Question: Is {h} {q.in}? Answer: No, {h.he} is {p.in}.
/ {h} has {a/an} {o}. Question: Does {h} have {o.a}? Answer: Yes, {h.he} does.
/ The {o} is {c}. Question: Is the {o} {c}? Answer: Yes, the {o} is {c}.
/ The {o} is {c}. Question: Is the {o} {d}? Answer: No, the {o} is {c}.
fact give family=object weight=3
cast h boy girl
cast f boy girl
cast o thing
hold h o
- {h} gave the {o} to {f}. Now {f} has the {o}.
/ {h} gave {f} {o.a}. "Thank you!" said {f}.
/ The {o} was in {h}'s bag. {h} took it and gave it to {f}.
/ {h} took the {o} from {f}. Now {h} has it.
fact basket family=object weight=2
cast o thing-home-tool
cast a thing+toy
cast h boy girl
cast s spot
hold o h
- There is {o.a} in the basket.
/ There is {o.a} in the basket. Question: What is in the basket? Answer: There is {o.a} in the basket.
/ The {o} is in the basket, and the {a} is on the table.
/ {h}'s {o} is {s}.
/ The {o} is {s}.
/ {h} put the {o} in the basket.
