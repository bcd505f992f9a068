# “when” opens a sentence.
words when role=time
one day
one morning | +morning
one afternoon
one sunny day | +sunny
one sunny morning | +morning +sunny
one Saturday
one Sunday
after school | +late
after lunch
last week
last Sunday
during the holidays
on a warm afternoon | +sunny
on a fine spring day | +sunny
early one morning | +morning
words day role=time
Monday | next=Tuesday | before=Sunday
Tuesday | next=Wednesday | before=Monday
Wednesday | next=Thursday | before=Tuesday
Thursday | next=Friday | before=Wednesday
Friday | next=Saturday | before=Thursday
Saturday | next=Sunday | before=Friday | +free
Sunday | next=Monday | before=Saturday | +free
words month role=time
January | next=February | season=winter
February | next=March | season=winter
March | next=April | season=spring
April | next=May | season=spring
May | next=June | season=spring
June | next=July | season=summer
July | next=August | season=summer
August | next=September | season=summer
September | next=October | season=autumn
October | next=November | season=autumn
November | next=December | season=autumn
December | next=January | season=winter
words season role=time
spring | next=summer | say=The flowers open | before=winter
summer | next=autumn | say=The days are hot | before=spring
autumn | next=winter | say=The leaves fall | before=summer
winter | next=spring | say=The days are cold | before=autumn
words weather
sunny | +nice
warm | +nice
bright | +nice
fine | +nice
cold | +bad
windy | +bad
cloudy | +bad
rainy | +bad
foggy | +bad
# What one puts on or takes along, and why.
words sky
it was raining | it=the rain | take=an umbrella | stay=dry | +wear
it was snowing | it=the snow | take=a warm coat | stay=warm | +wear
it was very hot | it=the heat | take=a sun hat | stay=cool | +wear
it was very windy | it=the wind | take=a warm scarf | stay=warm | +wear
it was getting dark | it=the dark | take=a torch | stay=safe
it was very cold | it=the cold | take=a pair of gloves | stay=warm | +wear
# How somebody feels.
words mood role=feeling
happy | +good
glad | +good
proud | +good +pride
excited | +good
very happy | +good
words trouble role=feeling
sad
worried
upset
