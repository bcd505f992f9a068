# 吃的和喝的。
words food kind=水果 gender=it role=object
苹果 | unit=个 | color=红色 | taste=又脆又甜 | +fruit +tree
香蕉 | unit=根 | color=黄色 | taste=又软又甜 | +fruit
橘子 | unit=个 | color=橙色 | taste=酸酸甜甜的 | +fruit +tree
桃子 | unit=个 | color=粉红色 | taste=又香又甜 | +fruit +tree
西瓜 | unit=个 | color=绿色 | taste=又甜又解渴 | +fruit +big
梨 | unit=个 | color=黄色 | taste=又脆又甜 | +fruit +tree
葡萄 | unit=串 | color=紫色 | taste=酸酸甜甜的 | +fruit
草莓 | unit=盒 | color=红色 | taste=酸酸甜甜的 | +fruit
樱桃 | unit=盒 | color=红色 | taste=又小又甜 | +fruit +tree
荔枝 | unit=串 | color=红色 | taste=甜甜的 | +fruit +tree
柿子 | unit=个 | color=橙色 | taste=又软又甜 | +fruit +tree
杏子 | unit=个 | color=黄色 | taste=酸酸的 | +fruit +tree
面包 | unit=个 | color=黄色 | taste=又香又软 | kind=食物 | +baked
蛋糕 | unit=块 | color=白色 | taste=又香又甜 | kind=食物 | +baked +cake
饼干 | unit=块 | color=黄色 | taste=又香又脆 | kind=食物 | +baked
包子 | unit=个 | color=白色 | taste=又香又热 | kind=食物 | +baked +hot
馒头 | unit=个 | color=白色 | taste=又软又香 | kind=食物 | +baked +hot
饺子 | unit=盘 | color=白色 | taste=又香又热 | kind=食物 | +baked +hot +bowl
鸡蛋 | unit=个 | color=白色 | taste=嫩嫩的 | kind=食物 | +hot
面条 | unit=碗 | color=白色 | taste=热乎乎的 | kind=食物 | +hot +bowl
米饭 | unit=碗 | color=白色 | taste=香喷喷的 | kind=食物 | +hot +bowl
红薯 | unit=个 | color=红色 | taste=又香又甜 | kind=食物 | +hot
玉米 | unit=根 | color=黄色 | taste=又香又甜 | kind=食物 | +hot
粽子 | unit=个 | color=绿色 | taste=又香又软 | kind=食物 | +hot
糖果 | unit=颗 | color=红色 | taste=甜甜的 | kind=食物 | +sweet
巧克力 | unit=块 | color=黑色 | taste=甜中带点苦 | kind=食物 | +sweet
words drink gender=it unit=杯 role=object
牛奶 | color=白色
豆浆 | color=白色
果汁 | color=橙色
热水 | color=白色
绿茶 | color=绿色
words vegetable gender=it role=object
白菜 | unit=棵 | grow=地里 | +huge
萝卜 | unit=根 | grow=土里 | +huge
土豆 | unit=个 | grow=土里 | +huge
南瓜 | unit=个 | grow=菜园里 | +huge
黄瓜 | unit=根 | grow=菜园里
茄子 | unit=个 | grow=地里
豆角 | unit=把 | grow=菜园里
青椒 | unit=个 | grow=地里
words flower unit=朵 role=object
玫瑰 | color=红色 | +spring +pot
菊花 | color=黄色 | +pot
荷花 | color=粉红色 | +water
梅花 | color=红色
桃花 | color=粉红色 | +spring
牡丹 | color=红色 | +spring +pot
百合 | color=白色 | +spring +pot
牵牛花 | color=紫色 | +spring +pot
太阳花 | color=黄色 | +pot
words tree unit=棵 role=object
大树
苹果树
松树
柳树
桃树
老槐树
枣树
