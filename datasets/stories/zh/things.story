# 东西：量词、样子、用处。+dye 表示什么颜色的都有。
words thing gender=it role=object
球 | unit=个 | look=圆圆的 | use=拍着玩 | play=拍球 | +toy +soft +dye +roll
皮球 | unit=个 | look=又圆又大的 | use=踢着玩 | play=踢皮球 | +toy +dye +roll
气球 | unit=个 | look=又大又圆的 | use=飘在空中 | play=玩气球 | +toy +dye
风筝 | unit=只 | look=漂亮的 | use=飞上天空 | play=放风筝 | +toy +dye
玩具车 | unit=辆 | look=小小的 | use=在地上跑 | play=玩玩具车 | +toy +dye +roll
小飞机 | unit=架 | look=会飞的 | use=飞来飞去 | play=玩小飞机 | +toy +dye
小火车 | unit=列 | look=长长的 | use=在地上跑 | play=开小火车 | +toy +dye
布娃娃 | unit=个 | look=可爱的 | use=抱着玩 | play=给布娃娃梳头 | +toy +cuddly +soft
玩具熊 | unit=只 | look=毛茸茸的 | use=抱着睡觉 | play=抱玩具熊 | +toy +cuddly +soft
玩具兔 | unit=只 | look=毛茸茸的 | use=抱着睡觉 | play=抱玩具兔 | +toy +cuddly +soft
毽子 | unit=个 | look=漂亮的 | use=踢着玩 | play=踢毽子 | +toy +small +dye
跳绳 | unit=根 | look=长长的 | use=锻炼身体 | play=跳绳 | +toy +dye
陀螺 | unit=个 | look=小小的 | use=转着玩 | play=转陀螺 | +toy +small +dye
拼图 | unit=幅 | look=好看的 | use=动脑筋 | play=玩拼图 | +toy
书 | unit=本 | look=厚厚的 | use=学知识 | +school +flat
故事书 | unit=本 | look=有趣的 | use=看故事 | +school +flat
铅笔 | unit=支 | look=长长的 | use=写字 | +school +small +dye
本子 | unit=个 | look=薄薄的 | use=写作业 | +school +flat +dye
书包 | unit=个 | look=大大的 | use=装书 | +bag +dye
尺子 | unit=把 | look=直直的 | use=画直线 | +school +small
橡皮 | unit=块 | look=小小的 | use=擦掉错字 | +school +small
剪刀 | unit=把 | look=小小的 | use=剪纸 | +school +small
彩笔 | unit=盒 | look=漂亮的 | use=画画 | +school
字典 | unit=本 | look=厚厚的 | use=查生字 | +school +flat
雨伞 | unit=把 | look=大大的 | use=挡雨 | +wear +dye
帽子 | unit=顶 | look=好看的 | use=挡太阳 | wear=戴上 | +wear +soft +dye +cloth +snow
围巾 | unit=条 | look=暖和的 | use=保暖 | wear=围上 | +wear +soft +dye +cloth +warm +snow
手套 | unit=双 | look=暖和的 | use=保暖 | wear=戴上 | +wear +soft +dye +cloth +warm +snow
外套 | unit=件 | look=厚厚的 | use=保暖 | wear=穿上 | +wear +soft +dye +cloth +warm
毛衣 | unit=件 | look=软软的 | use=保暖 | wear=穿上 | +wear +soft +dye +cloth +warm
雨衣 | unit=件 | look=轻轻的 | use=挡雨 | wear=穿上 | +wear +dye +cloth
发卡 | unit=个 | look=亮闪闪的 | use=夹头发 | +small +dye +ornament
杯子 | unit=个 | look=漂亮的 | use=喝水 | +home +fragile +dye
花瓶 | unit=个 | look=高高的 | use=插花 | +home +fragile +dye
盘子 | unit=个 | look=圆圆的 | use=装菜 | +home +fragile +dye
碗 | unit=个 | look=圆圆的 | use=吃饭 | +home +fragile +dye
镜子 | unit=面 | look=亮亮的 | use=照出自己的样子 | +home +fragile
闹钟 | unit=个 | look=小小的 | use=叫人起床 | +home +dye +gadget
台灯 | unit=盏 | look=明亮的 | use=照亮书桌 | +home +dye +gadget
钥匙 | unit=把 | look=小小的 | use=开门 | +small +key
手表 | unit=块 | look=漂亮的 | use=看时间 | +small +own
手电筒 | unit=个 | look=小小的 | use=照亮黑夜 | +gadget +own
眼镜 | unit=副 | look=亮亮的 | use=看得更清楚 | +small +eye
水壶 | unit=个 | look=满满的 | use=装水 | +own +dye
盒子 | unit=个 | look=方方的 | use=装东西 | +box +dye
篮子 | unit=个 | look=大大的 | use=装菜 | +box
小毯子 | unit=条 | look=软软的 | use=盖在身上 | +cuddly +soft +dye
枕头 | unit=个 | look=软软的 | use=枕着睡觉 | +cuddly +soft
口琴 | unit=把 | look=亮亮的 | use=吹出好听的歌 | +small +music
笛子 | unit=支 | look=长长的 | use=吹出好听的歌 | +music
小鼓 | unit=面 | look=圆圆的 | use=敲出咚咚的声音 | +music
铃铛 | unit=个 | look=小小的 | use=发出叮当的声音 | +small +music
贝壳 | unit=个 | look=漂亮的 | use=听大海的声音 | +small +nature
石头 | unit=块 | look=光滑的 | use=压住纸 | +small +nature
words color
红色
黄色
蓝色
绿色
白色
黑色
紫色
橙色
粉红色
words container gender=it unit=个 role=object
盒子
书包
柜子
箱子
篮子
抽屉
口袋
