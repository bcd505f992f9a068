# 人：名字、家人、长辈、职业。
words boy gender=he role=name
小明
小刚
小强
小军
小亮
小海
小宇
小杰
小峰
小虎
小林
小波
大伟
大勇
阿宝
乐乐
东东
豆豆
康康
浩然
建国
晓东
阿福
阿光
文文
壮壮
志远
家明
一鸣
俊杰
words girl gender=she role=name
小红
小芳
小丽
小美
小雪
小兰
小梅
小云
小玉
小雨
小月
小青
阿秀
思思
莉莉
婷婷
园园
田田
朵朵
佳佳
玲玲
晓梅
小菊
阿珍
晶晶
娜娜
欣怡
雨桐
春花
静怡
words family role=name
妈妈 | gender=she
爸爸 | gender=he
奶奶 | gender=she | +old
爷爷 | gender=he | +old
words sibling role=name
哥哥 | gender=he
姐姐 | gender=she
words younger role=name
弟弟 | gender=he
妹妹 | gender=she
words relative role=name
姑姑 | gender=she
叔叔 | gender=he
舅舅 | gender=he
阿姨 | gender=she
外婆 | gender=she
外公 | gender=he
words grown role=name
王老师 | gender=she | +teacher
李老师 | gender=he | +teacher
陈老师 | gender=she | +teacher
赵老师 | gender=he | +teacher
王奶奶 | gender=she | +old
刘奶奶 | gender=she | +old
李爷爷 | gender=he | +old
周爷爷 | gender=he | +old
张阿姨 | gender=she
林阿姨 | gender=she
杨叔叔 | gender=he
吴叔叔 | gender=he
# 职业：做什么、在哪里、用什么。
words job unit=名
医生 | do=给病人看病 | at=医院里 | place=医院 | tool=药箱
护士 | do=照顾病人 | at=医院里 | place=医院 | tool=体温计
老师 | do=给学生上课 | at=学校里 | place=学校 | tool=粉笔和黑板
农民 | do=种粮食和蔬菜 | at=田里 | place=田里 | tool=小车和种子
司机 | do=开车 | at=马路上 | place=马路上 | tool=汽车
厨师 | do=做菜 | at=饭店里 | place=饭店 | tool=锅和刀
警察 | do=保护大家 | at=街上 | place=街上 | tool=警车
画家 | do=画画 | at=画室里 | place=画室 | tool=画笔和颜料
作家 | do=写书 | at=书房里 | place=书房 | tool=笔和纸
渔夫 | do=打鱼 | at=海上 | place=海上 | tool=小船
工人 | do=盖房子 | at=工地上 | place=工地 | tool=砖头和水泥
木匠 | do=做桌子和椅子 | at=木工房里 | place=木工房 | tool=锯子和钉子
邮递员 | do=送信和包裹 | at=街上 | place=邮局 | tool=自行车
消防员 | do=救火 | at=消防站里 | place=消防站 | tool=消防车
飞行员 | do=开飞机 | at=天上 | place=机场 | tool=飞机
售货员 | do=卖东西 | at=商店里 | place=商店 | tool=电脑
理发师 | do=给人剪头发 | at=理发店里 | place=理发店 | tool=剪刀和梳子
歌手 | do=唱歌 | at=舞台上 | place=舞台上 | tool=话筒
科学家 | do=研究问题 | at=实验室里 | place=实验室 | tool=电脑
园丁 | do=种花种草 | at=花园里 | place=花园 | tool=水壶和剪刀
牧羊人 | do=放羊 | at=草原上 | place=草原 | tool=鞭子
宇航员 | do=探索太空 | at=太空里 | place=太空 | tool=飞船
图书管理员 | do=整理图书 | at=图书馆里 | place=图书馆 | tool=电脑
words skill
游泳 | +sport
画画 | +indoors
唱歌 | +indoors
跳舞 | +indoors
下棋 | +indoors
骑自行车
打篮球 | +sport
踢足球 | +sport
写毛笔字 | +indoors
包饺子 | +indoors
滑冰
弹钢琴 | +indoors
放风筝
跳绳 | +sport
折纸 | +indoors
踢毽子 | +sport
打羽毛球 | +sport
吹笛子 | +indoors
剪纸 | +indoors
捏泥人 | +indoors
打乒乓球 | +sport
讲故事 | +indoors
拍照
织围巾 | +indoors
变魔术 | +indoors
背古诗 | +indoors
