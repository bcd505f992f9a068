"""Lines of text for comparing tokenizers: ordinary sentences in two languages, numbers, symbols, emoji,
white space of every kind, and characters drawn at random from all of Unicode. The same seed gives the
same lines."""
import random

EDGE_CASES = [
    "", " ", "  ", "   ", "\n", "\n\n", "\t", " \n ", "a ", " a", "  a", "a  b", "a\nb", "a \n b",
    "\r\n", "x\r\ny", "\u00a0", "a\u00a0b", "a \u00a0b", "\u3000你好\u3000", "\u2003 em",
    "don't", "it's", "we'll", "I'd 've 'RE 're'm", "'s", "''s", "’s",
    "2024", "3.14159", "1,000,000", "第3课", "Ⅷ ½ ² ٣ ४ ５", "v1.2.3", "0x1F",
    "e\u0301", "\u0301", " \u0301x", "a\u0301\u0302\u0303", "नमस्ते", "สวัสดี", "வணக்கம்", "مرحبا", "שָׁלוֹם",
    "한국어", "ひらがなとカタカナ", "你好，世界！", "“引号”和《书名》……——", "中文English混排123",
    "👩‍👩‍👧‍👦", "👍🏽", "🇨🇳🇫🇷", "😀😀 😀", "♥︎ ♥️", "a😀b", "1️⃣",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "𠮷野家", "𒀀𒀁", "\U000e0041", "\ufeffbom", "\u200bzero\u200dwidth", "\u0085next", "\u2028line\u2029",
    "\x00", "a\x00b", "\x01\x02\x1f\x7f", "\x1c\x1d\x1e", "\u180e", "\ufffd", "\U0010ffff", "\ue000",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "小猫坐在垫子上因为它累了" * 30, "the " * 40, "=" * 70, "." * 7, "\n" * 20, " " * 33 + "x",
    "<zh>", "<en>hello<end>", "a<end>b", "<end><end>", "< end>", "<end", "end>", "<spare1><spare10>",
    "http://example.org/a?b=c&d=%20#e", "me@example.org", "snake_case camelCase", "C:\\dir\\file",
    "{\"k\": [1, 2, null]}", "x = (a + b) * c ** 2;", "#include <stdio.h>", "—dash–", "½ cup", "№5", "™®©",
]

EN = ("the a little cat dog bird Anna Tom house garden river sat ran slept looked found lost gave took "
      "red old happy tired because and but then under over into with his her it was is very").split()
ZH = ("小猫 小狗 小明 小红 妈妈 老师 房子 花园 河边 坐 跑 睡 看 找 给 拿 红色 旧 高兴 累 因为 所以 但是 然后 "
      "在 了 的 和 她 他 它 很 一只 一个 垫子 上 下 里 今天 昨天 早上").split()
MARKS_EN = [". ", ", ", "! ", "? ", "; ", ": ", " \"", "\" ", " (", ") ", "...", " - "]
MARKS_ZH = ["，", "。", "！", "？", "；", "：“", "”", "、", "（", "）", "——", "……"]
POOLS = [(0x20, 0x7E), (0x80, 0x24F), (0x300, 0x36F), (0x370, 0x6FF), (0x900, 0x109F), (0x2000, 0x2BFF),
         (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xE000, 0xFFFF), (0x10000, 0x1FFFF),
         (0x20000, 0x3FFFF), (0x0, 0x1F), (0x1F300, 0x1FAFF)]


def english(rng):
    text = ""
    for _ in range(rng.randrange(3, 16)):
        word = rng.choice(EN)
        text += word.capitalize() if rng.random() < 0.15 else word
        text += rng.choice(MARKS_EN) if rng.random() < 0.2 else " "
        if rng.random() < 0.06:
            text += str(rng.randrange(10 ** rng.randrange(1, 7))) + " "
    return text.rstrip(" ") if rng.random() < 0.8 else text


def chinese(rng):
    text = ""
    for _ in range(rng.randrange(4, 20)):
        text += rng.choice(ZH)
        if rng.random() < 0.2:
            text += rng.choice(MARKS_ZH)
        if rng.random() < 0.05:
            text += str(rng.randrange(1000))
    return text


def scattered(rng):
    """Characters from anywhere, in short runs from one block, with spaces between some."""
    text = ""
    for _ in range(rng.randrange(1, 14)):
        low, high = rng.choice(POOLS)
        for _ in range(rng.randrange(1, 6)):
            point = rng.randrange(low, high + 1)
            if not 0xD800 <= point <= 0xDFFF:
                text += chr(point)
        text += rng.choice(["", "", " ", "  ", "\n", "'"])
    return text


def lines(count, seed):
    rng = random.Random(seed)
    result = list(EDGE_CASES)
    kinds = [english, chinese, scattered, lambda r: english(r) + chinese(r), lambda r: chinese(r) + scattered(r)]
    while len(result) < count:
        result.append(kinds[len(result) % len(kinds)](rng))
    return result[:count]
