# 反义词：每一对写两次，两个方向都有。
words opposite
大 | opp=小
小 | opp=大
高 | opp=矮
矮 | opp=高
长 | opp=短
短 | opp=长
快 | opp=慢
慢 | opp=快
多 | opp=少
少 | opp=多
冷 | opp=热
热 | opp=冷
新 | opp=旧
旧 | opp=新
黑 | opp=白
白 | opp=黑
轻 | opp=重
重 | opp=轻
上 | opp=下
下 | opp=上
左 | opp=右
右 | opp=左
里 | opp=外
外 | opp=里
前 | opp=后
后 | opp=前
开 | opp=关
关 | opp=开
远 | opp=近
近 | opp=远
早 | opp=晚
晚 | opp=早
干净 | opp=脏
脏 | opp=干净
高兴 | opp=难过
难过 | opp=高兴
强 | opp=弱
弱 | opp=强
深 | opp=浅
浅 | opp=深
宽 | opp=窄
窄 | opp=宽
胖 | opp=瘦
瘦 | opp=胖
软 | opp=硬
硬 | opp=软
厚 | opp=薄
薄 | opp=厚
真 | opp=假
假 | opp=真
买 | opp=卖
卖 | opp=买
来 | opp=去
去 | opp=来
笑 | opp=哭
哭 | opp=笑
进 | opp=出
出 | opp=进
白天 | opp=黑夜
黑夜 | opp=白天
安静 | opp=吵闹
吵闹 | opp=安静
勇敢 | opp=胆小
胆小 | opp=勇敢
简单 | opp=复杂
复杂 | opp=简单
朋友 | opp=敌人
敌人 | opp=朋友
粗 | opp=细
细 | opp=粗
干 | opp=湿
湿 | opp=干
满 | opp=空
空 | opp=满
东 | opp=西
西 | opp=东
南 | opp=北
北 | opp=南
天 | opp=地
地 | opp=天
对 | opp=错
错 | opp=对
好 | opp=坏
坏 | opp=好
美 | opp=丑
丑 | opp=美
甜 | opp=苦
苦 | opp=甜
香 | opp=臭
臭 | opp=香
明 | opp=暗
暗 | opp=明
升 | opp=降
降 | opp=升
输 | opp=赢
赢 | opp=输
借 | opp=还
还 | opp=借
问 | opp=答
答 | opp=问
生 | opp=死
死 | opp=生
头 | opp=尾
尾 | opp=头
有 | opp=无
无 | opp=有
穷 | opp=富
富 | opp=穷
忙 | opp=闲
闲 | opp=忙
松 | opp=紧
紧 | opp=松
直 | opp=弯
弯 | opp=直
圆 | opp=方
方 | opp=圆
公 | opp=母
母 | opp=公
古 | opp=今
今 | opp=古
始 | opp=终
终 | opp=始
推 | opp=拉
拉 | opp=推
容易 | opp=困难
困难 | opp=容易
骄傲 | opp=虚心
虚心 | opp=骄傲
热情 | opp=冷淡
冷淡 | opp=热情
粗心 | opp=细心
细心 | opp=粗心
成功 | opp=失败
失败 | opp=成功
开始 | opp=结束
结束 | opp=开始
增加 | opp=减少
减少 | opp=增加
上升 | opp=下降
下降 | opp=上升
前进 | opp=后退
后退 | opp=前进
安全 | opp=危险
危险 | opp=安全
光明 | opp=黑暗
黑暗 | opp=光明
温暖 | opp=寒冷
寒冷 | opp=温暖
喜欢 | opp=讨厌
讨厌 | opp=喜欢
表扬 | opp=批评
批评 | opp=表扬
记住 | opp=忘记
忘记 | opp=记住
相同 | opp=不同
不同 | opp=相同
仔细 | opp=马虎
马虎 | opp=仔细
过去 | opp=未来
未来 | opp=过去
聪明 | opp=笨
笨 | opp=聪明
整齐 | opp=乱
乱 | opp=整齐
爱 | opp=恨
恨 | opp=爱
fact opposite family=opposite weight=34
cast a opposite
- “{a}”的反义词是“{a.opp}”。
/ {a}的反义词是{a.opp}。
/ 问：{a}的反义词是什么？答：{a.opp}。
/ 问：{a}的反义词是什么？答：[{a.opp}|{a}的反义词是{a.opp}]。
/ 问：“{a}”的反义词是什么？答：“{a.opp}”。
/ 问：“{a}”的反义词是什么？答：“{a.opp}”。
/ {a}和{a.opp}是一对反义词。
/ {a}——{a.opp}。
/ 和“{a}”意思相反的词是“{a.opp}”。
/ 说出{a}的反义词：{a.opp}。
fact opposite-two family=opposite weight=4
cast a opposite
cast b opposite
need a.opp != b
hold a b
- {a}的反义词是{a.opp}，{b}的反义词是{b.opp}。
/ “{a}”对“{a.opp}”，“{b}”对“{b.opp}”。
/ {a}——{a.opp}，{b}——{b.opp}。
fact opposite-yes family=question
cast a opposite
cast b opposite
need a.opp != b
- 问：{a}的反义词是{a.opp}吗？答：[是的|是的，{a}的反义词是{a.opp}]。
/ 问：{a}的反义词是{b}吗？答：[不是|不是，{a}的反义词是{a.opp}]。
words contrast
大 | opp=小 | x=大象 | y=蚂蚁
高 | opp=矮 | x=大树 | y=小草
长 | opp=短 | x=大河 | y=小溪
快 | opp=慢 | x=兔子 | y=乌龟
热 | opp=冷 | x=夏天 | y=冬天
白 | opp=黑 | x=雪 | y=煤
重 | opp=轻 | x=石头 | y=羽毛
硬 | opp=软 | x=石头 | y=棉花
甜 | opp=苦 | x=糖 | y=药
厚 | opp=薄 | x=字典 | y=报纸
亮 | opp=暗 | x=白天 | y=黑夜
宽 | opp=窄 | x=大马路 | y=小路
深 | opp=浅 | x=大海 | y=小水沟
粗 | opp=细 | x=大树干 | y=头发
fact contrast family=comparison weight=2
cast a contrast
- {a.x}{a}，{a.y}{a.opp}。
/ {a.x}是{a}的，{a.y}是{a.opp}的。
/ {a.x}很{a}，{a.y}很{a.opp}。
/ 问：{a.x}和{a.y}，哪个{a}？答：[{a.x}|{a.x}{a}]。
/ 问：{a.y}{a}吗？答：不{a}，{a.y}很{a.opp}。
