# 学校和学习。

plot exam weight=2
cast h boy girl
cast f boy girl
cast g grown+teacher
cast b mood+sad mood+down
cast m mood+joy
hold h f
- 考试的成绩出来了，{h}[只得了六十分|没有考好]，心里很{b}。
/ {g}把卷子发下来。{h}一看，[错了好多题|分数很低]，觉得很{b}。
! felt h b
! why-exam h b
- {@h}[趴在桌子上|低着头]，不想说话。
/ 放学了，{@h}一个人坐在教室里，[不敢回家|看着窗外]。
- {f}走过来，说：“我来帮你看看错在哪里吧。”
/ {+comfort f}{f}拿出书，坐到{h}身边。
/ {g}走过来，说：“[一次没考好没关系|找到错的地方，下次就不会错了]。”
? {h}{+say}：“我是不是很笨？”{f}{+say}：“不是，你只是[不够细心|做题太快了]。”
- 从那天起，{f}每天和{h}一起[做题|复习]。
/ {h}和{f}约好，每天放学以后一起学习一个小时。
! helped f h
? {h}遇到不懂的问题，就去问{g}。
- 下一次考试，{h}得了[九十五|九十八|一百]分！
/ 一个月以后又考试了，{h}的题[全做对了|只错了一道]。
- {h}[拿着卷子|跑到{f}面前]，{m}极了。
/ {g}在班上表扬了{h}，{@h}心里很{m}。
! feels h m
- {+thank h f}

plot late
cast h boy girl
cast f family
cast g grown+teacher
cast o thing+school
cast d day+class
cast b mood+fear mood+hurry
hold h o
- {d}早上，{h}的闹钟没有响，{@h}起晚了。
/ {d}早上，天很冷，{h}躲在被子里不想起床，结果起晚了。
! when d
- {f}叫道：“快起来，要迟到了！”
/ {h}一看钟，已经八点了，[连早饭也没吃|急忙穿上衣服]就跑。
- 跑到半路，{h}发现[忘了带|没带]{o}，只好又跑回家。
/ {h}跑得太急，把{o}忘在家里了。
! forgot h o
- 到了学校，已经上课了。{h}站在门口，心里很{b}。
/ {h}走进教室的时候，{g}正在讲课。{@h}很{b}。
! felt h b
! why-late h
- {g}{+inquire}：“今天怎么来晚了？”{h}[红着脸说|小声说]：“对不起，我起晚了。”
/ {h}{+say}：“老师，对不起，我[起晚了|睡过头了]。”
- {g}{+say}：“下次要早一点。请坐吧。”
/ {g}没有批评{h}，只说：“晚上早点睡，早上就起得来了。”
- 从第二天起，{h}每天[早睡早起|晚上就把书包收拾好]，再也没有迟到过。
/ 那天晚上，{h}[早早地睡了|把闹钟放在枕头边]。
ask forgot H:name O:object
- 问：{H}忘了带什么？答：[{O}|{H}忘了带{O}]。

plot job-dream weight=2
cast h boy girl
cast f boy girl
cast g grown+teacher
cast j job
cast k job
hold h j
< {+tell-about h}
- 上课的时候，{g}问大家：“你们长大了想做什么？”
/ 今天的作文题目是《我的理想》。
- {h}{+say}：“我想当一名{j}，因为{j}可以{j.do}。”
/ {h}站起来说：“我长大了要当{j}，每天{j.do}。”
/ {h}举起手，说：“我想在{j.at}工作，{j.do}。”{g}{+say}：“哦，你想当{j}。”
! dream-job h j
- {f}{+say}：“我想当一名{k}，{k.do}。”
/ 轮到{f}了，{@f}{+say}：“我的理想是当一名{k}。”
! dream-job2 f k
- {g}听了，点点头说：“[你们的理想都很好|每一种工作都很重要]。”
/ {g}笑着说：“好极了，[现在要好好学习|只要努力，理想就会实现]。”
? 下课以后，{h}问{f}：“你为什么想当{k}？”{f}{+say}：“因为我[从小就喜欢|觉得{k}很了不起|想帮助别人]。”
- 回到家，{h}画了一张画，画上的人正在{j.at}{j.do}。
/ 晚上，{h}梦见自己真的成了一名{j}。
? {h}想：等我长大了，一定要当一名好{j}。
ask dream-job H:name J
- 问：{H}长大了想当什么？答：[{J}|一名{J}|{H}想当{J}]。
- 问：谁想当{J}？答：[{H}|{H}想当{J}]。
ask dream-job2 H:name J
- 问：{H}想当什么？答：[{J}|一名{J}|{H}想当{J}]。
- 问：谁想当{J}？答：[{H}|{H}想当{J}]。

plot read weight=2
cast h boy girl
cast f boy girl
cast a animal
cast p place+room place+study place+green-water
hold h a
- {h}[在{p.in}|坐在{p.in}]看书，书里说的是{a.a}的故事。
/ {h}有一本新书，{@h}在{p.in}看书。书里有{a.a}。
! at h p
! story-of h a
- {f}{+inquire}：“你在看什么书？”{h}{+say}：“我在看{a}的故事。”
/ {f}走过来，也想看。
/ {f}听见{h}在笑，就问：“什么书这么好看？”
! friend h f
- {h}{+say}：“我们一起看吧。”
/ {h}把书给{f}看。
- 书里的{a}{a.look}，会{a.skill}，还喜欢吃{a.food}。
/ 故事里的{a}住在{a.home}，喜欢吃{a.food}。
/ 书上说，{a}住在{a.home}，[每天{a.skill}|有很多朋友]。
- 两个人看得很开心。
/ 看完以后，{f}{+say}：“这[本书真好看|个故事真有意思]！”
/ 两个人你一句，我一句，[把故事读完了|读得真有意思]。
ask story-of H:name A:animal
- 问：{H}看的书说的是什么？答：[{A}的故事|书里说的是{A}的故事]。
- 问：书里有什么动物？答：[{A}|书里有{A.a}]。

plot bike weight=2
cast h boy girl
cast f family sibling
cast c color
cast p place+flat
cast b mood+fear
cast m mood+joy
hold h c
- {f}给{h}买了一辆{c}的自行车。
/ {h}有了一辆新自行车，是{c}的。
! bike h c
- 星期天，{f}在{p.in}教{h}骑车。
/ 下午，{h}和{f}把车推到{p.in}。
! at h p
? {h}{+glad-child}。
- {h}刚坐上去，[车就倒了|车子就摇来摇去]，心里很{b}。
/ {h}一上车就摔了一跤，[膝盖破了|腿很疼]，有点{b}。
! felt h b
- {f}{+say}：“眼睛看着前面，不要看轮子。”
/ {f}在后面扶着车，说：“别怕，我扶着你呢。”
? {+nature}
- {h}咬咬牙，又坐了上去。
/ {h}一次一次地摔倒，又一次一次地站起来。
- 骑着骑着，{f}悄悄地放开了手，{h}自己骑了[很远|一大圈]！
/ 天快黑的时候，{h}[终于能自己骑了|骑得又快又稳]。
- {h}大声喊：“我会骑车了！”{@h}{m}极了。
/ {h}回头一看，{f}在远处向{@h.him}挥手。{h}很{m}。
! feels h m
ask bike H:name C:other
- 问：{H}的自行车是什么颜色的？答：[{C}的|是{C}的]。

plot gift-made weight=2
cast h boy girl
cast g family grown+teacher
cast o handmade
cast c color
cast d color
need d != 黑色
need d != 绿色
cast m mood+good
hold h o
- {g}的生日快到了，{h}想送一件礼物，可是没有钱。
/ 明天是{g}的生日，送什么好呢？{h}想了很久。
- {h}想：[自己做的礼物最好|我可以自己做一个]。
/ {h}在书上看到：自己动手做的礼物，最有意思。
- {@h}拿出{c}的纸，[剪呀剪|折呀折]，[贴呀贴|画呀画]，做了{o.a}，还系上了一根{d}的带子。
/ {h}用剪刀和{c}的纸，做了{o.a}，又在上面画了一朵{d}的花。
! made h o
! color2 o c
- 第一次没有做好，{h}又做了一次。
/ 做了[一个下午|整整两个小时]，终于做好了。
- 第二天，{h}把{o}送给了{g}，说：“祝您生日快乐！”
/ 生日那天，{h}把{o}拿出来，{g}[又惊又喜|看了又看]。
! gave h o g
- {g}{+say}：“这是我收到的最好的礼物。”{@g}心里很{m}。
/ {g}把{o}放在桌子上，心里很{m}。
! feels g m
ask color2 O:object C:other
- 问：{O}是用什么颜色的纸做的？答：[{C}的纸|{C}的|是用{C}的纸做的]。
words handmade gender=it role=object
纸花 | unit=朵
贺卡 | unit=张
纸鹤 | unit=只
纸船 | unit=只
灯笼 | unit=个
书签 | unit=张
风车 | unit=个
相框 | unit=个
面具 | unit=个
