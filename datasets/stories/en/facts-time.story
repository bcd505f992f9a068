# Days, months, seasons, hours.
fact week family=calendar weight=2
cast a day
- Today is {a}. Tomorrow is {a.next}.
/ {a.next} comes after {a}.
/ Yesterday was {a.before}, so today is {a}.
/ {a} comes before {a.next}.
/ Question: Which day comes after {a}? Answer: [{a.next}|{a.next} comes after {a}].
/ Today is {a}. Question: What day is tomorrow? Answer: Tomorrow is {a.next}.
/ Today is {a}. Question: What day was yesterday? Answer: Yesterday was {a.before}.
fact months family=calendar weight=2
cast a month
- {a.next} comes after {a}.
/ {a} is in {a.season}.
/ In {a} it is {a.season}.
/ Question: Which month comes after {a}? Answer: [{a.next}|{a.next} comes after {a}].
fact seasons family=calendar
cast a season
- After {a} comes {a.next}.
/ Before {a} comes {a.before}.
/ {a.say} in {a}.
/ Question: What comes after {a}? Answer: After {a} comes {a.next}.
fact date family=calendar weight=2
any d day
any n number+many
cast h boy girl
cast m month
hold d n
- Today is {d}. It is {n} o'clock.
/ It is {n} o'clock.
/ {h} gets up at {n} o'clock on {d}.
/ On {d}, {h} comes home at {n} o'clock.
/ {h}'s birthday is in {m}.
/ "What time is it?" asked {h}. "It is {n} o'clock."
fact plan family=calendar weight=3
cast h boy girl
cast f boy girl
cast a day
cast b day
cast p place+out place+town
cast q place+out place+town
hold p q
- On {a} {h} is {p.in}. On {b} {h} is {q.in}. Question: Where is {h} on {b}? Answer: On {b} {h} is {q.in}.
/ On {a} {h} goes to the {p}, and on {b} {h} goes to the {q}.
/ {h} goes to the {p} on {a}. {f} goes there on {b}.
/ On {a} {h} will go to the {p}. Question: When will {h} go to the {p}? Answer: On {a}.
