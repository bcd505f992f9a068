# 会说话、会交朋友的动物：叫声、吃的、住处、本领、样子。
words animal gender=it unit=只 role=animal
小猫 | cry=喵喵 | food=鱼 | home=村子里 | skill=爬树 | look=长着一身软软的毛 | move=悄悄地走 | +pet +small +climb +show
小狗 | cry=汪汪 | food=骨头 | home=村子里 | skill=看门 | look=总是摇着尾巴 | move=飞快地跑 | +pet +small
小鸟 | cry=叽叽 | food=虫子 | home=树上 | skill=唱歌 | look=长着五颜六色的羽毛 | move=轻轻地飞 | +wing +small +show +tame
小鸭子 | cry=嘎嘎 | food=小虾 | home=池塘边 | skill=游泳 | look=有一张扁扁的嘴 | move=摇摇摆摆地走 | +slow +small +swim
小羊 | cry=咩咩 | food=青草 | home=山坡上 | skill=爬山 | look=长着一身白白的毛 | move=慢慢地走 | +slow
青蛙 | cry=呱呱 | food=虫子 | home=池塘边 | skill=跳水 | look=有一双大眼睛 | move=一蹦一跳地走 | +slow +small +swim
小兔子 | food=萝卜 | home=草地上 | skill=跳远 | look=长着两只长长的耳朵 | move=蹦蹦跳跳地跑 | +quiet +small +show +tame
小松鼠 | food=松果 | home=树洞里 | skill=爬树 | look=有一条又大又软的尾巴 | move=飞快地跑 | +quiet +small +climb +show
小熊 | food=蜂蜜 | home=山洞里 | skill=摔跤 | look=长得胖乎乎的 | move=慢慢地走 | +quiet +slow +climb +big +show
小猴子 | food=香蕉 | home=树林里 | skill=翻跟头 | look=有一条长长的尾巴 | move=蹦蹦跳跳地跑 | +quiet +climb +show
小狐狸 | food=葡萄 | home=山洞里 | skill=讲故事 | look=长着一身红色的毛 | move=飞快地跑 | +quiet
小乌龟 | food=菜叶 | home=池塘边 | skill=潜水 | look=背着一个硬硬的壳 | move=一步一步地爬 | +quiet +slow +small +swim +tame
小刺猬 | food=果子 | home=草丛里 | skill=打滚 | look=浑身都是刺 | move=慢慢地爬 | +quiet +slow +show
小老鼠 | cry=吱吱 | food=米粒 | home=地洞里 | skill=打洞 | look=有一条细细的尾巴 | move=悄悄地走 | +small
小麻雀 | cry=叽叽喳喳 | food=谷子 | home=屋檐下 | skill=唱歌 | look=长着灰灰的羽毛 | move=轻轻地飞 | +wing +small +show
小燕子 | cry=叽叽 | food=虫子 | home=屋檐下 | skill=捉虫 | look=长着剪刀一样的尾巴 | move=飞快地飞 | +wing +small
猫头鹰 | cry=咕咕 | food=小虫 | home=大树上 | skill=守夜 | look=有一双又圆又亮的眼睛 | move=静静地飞 | +wing
小鹿 | food=树叶 | home=树林里 | skill=跳高 | look=头上长着一对小角 | move=轻快地跑 | +quiet +big
小猪 | cry=哼哼 | food=南瓜 | home=农场里 | skill=打滚 | look=长得圆滚滚的 | move=慢慢地走 | +slow +show
小马 | food=青草 | home=草原上 | skill=运粮食 | look=跑起来像风一样 | move=飞快地跑 | unit=匹 | +quiet +big
小牛 | cry=哞哞 | food=青草 | home=农场里 | skill=拉车 | look=有一双大大的眼睛 | move=慢慢地走 | unit=头 | +slow +big
小象 | food=树叶 | home=树林里 | skill=喷水 | look=有一个长长的鼻子 | move=一步一步地走 | unit=头 | +quiet +slow +big +show
小公鸡 | cry=喔喔 | food=玉米 | home=院子里 | skill=打鸣 | look=长着红红的羽毛 | move=大步地走 | +slow +small
小鹅 | cry=嘎嘎 | food=水草 | home=小河边 | skill=游泳 | look=有一个长长的脖子 | move=摇摇摆摆地走 | +slow +small +swim
小老虎 | food=肉 | home=山洞里 | skill=跳远 | look=身上有漂亮的花纹 | move=大步地跑 | +quiet +big +show
小鸽子 | cry=咕咕 | food=玉米粒 | home=屋顶上 | skill=送信 | look=长着雪白的羽毛 | move=轻轻地飞 | +wing +small +tame
熊猫 | food=竹叶 | home=竹林里 | skill=爬树 | look=长着黑黑的眼圈 | move=慢慢地走 | +quiet +slow +climb +show
小蜗牛 | food=嫩叶 | home=草丛里 | skill=爬墙 | look=背着一个小小的房子 | move=一点一点地爬 | +quiet +slow +small +tiny
# 按大小排的动物（只用来比较）。
words big gender=it unit=只 role=animal
大象 | size=9 | unit=头
河马 | size=8 | unit=头
马 | size=7 | unit=匹
牛 | size=7 | unit=头
老虎 | size=6
山羊 | size=5
狼 | size=5
狐狸 | size=4
猫 | size=3
公鸡 | size=3
松鼠 | size=2
老鼠 | size=2
蝴蝶 | size=1
蜜蜂 | size=1
蚂蚁 | size=0
# 按快慢排的。
words fast gender=it role=object
蜗牛 | speed=0
乌龟 | speed=1
鸭子 | speed=2
自行车 | speed=3
马 | speed=5
汽车 | speed=6
火车 | speed=7
飞机 | speed=8
火箭 | speed=9
# 按轻重排的。
words heavy gender=it unit=个 role=object
羽毛 | mass=0 | unit=片
树叶 | mass=0 | unit=片
铅笔 | mass=1 | unit=支
鸡蛋 | mass=2
苹果 | mass=3
西瓜 | mass=4
椅子 | mass=5 | unit=把
自行车 | mass=6 | unit=辆
钢琴 | mass=7 | unit=架
汽车 | mass=8 | unit=辆
火车 | mass=9 | unit=列
# 按高矮排的。
words tall role=object
小草 | height=0
凳子 | height=1
桌子 | height=2
大门 | height=3
房子 | height=4
高楼 | height=6
小山 | height=7
雪山 | height=8
# 按冷热排的。
words warm role=object
冰 | heat=0
凉水 | heat=1
温水 | heat=2
开水 | heat=3
火 | heat=4
# 按老少排的。
words aged role=name
爷爷 | age=5
爸爸 | age=4
哥哥 | age=2
弟弟 | age=1
words agedf role=name
奶奶 | age=5
妈妈 | age=4
姐姐 | age=2
妹妹 | age=1
# 动物园里的动物。
words zoo gender=it unit=只 role=animal
大象 | size=9 | unit=头 | look=鼻子长长的
长颈鹿 | size=8 | look=脖子长长的，正在吃高高的树叶
老虎 | size=6 | look=身上有一条一条的花纹，样子很威风
狮子 | size=6 | look=正躺在石头上睡觉
大熊猫 | size=6 | look=长着黑黑的眼圈，正抱着竹子吃
孔雀 | size=3 | look=正好张开了尾巴，像一把大扇子
猴子 | size=3 | look=在树上跳来跳去
斑马 | size=7 | unit=匹 | look=身上一条黑一条白
企鹅 | size=3 | look=走起路来一摇一摆的
袋鼠 | size=5 | look=肚子上有一个口袋
海豚 | size=6 | look=从水里高高地跳起来
河马 | size=8 | look=泡在水里，只露出一个头
