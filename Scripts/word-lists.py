#!/usr/bin/env python3
"""Writes the lists of characters and words in datasets/stories/{zh,en} from the frequency lists that two
Python packages carry: jieba 0.42.1 (MIT) and symspellpy 6.10.1 (MIT).

    pip install jieba symspellpy && python3 Scripts/word-lists.py datasets/stories
"""
import collections
import os
import sys

import jieba
import symspellpy

CHARACTERS = 3000
CHINESE_WORDS = 3000
ENGLISH_WORDS = 3000

# Words with these characters are left out: politics, war, crime, illness and the like have no place here.
UNWANTED = set(
    "党政军战杀死奸淫妓毒尸枪炮弹暴恐匪敌罪刑狱囚赌嫖娼裸屁尿屎粪奴妾癌瘤核贪贿腐侵略帝殖革阶级社共产委主席"
    "统治宪法院检警犯案诉讼骗盗偷抢凶血刀刺毙葬坟墓鬼魔妖邪巫佛神教堂耶穆斯兰犹藏独台港澳蒋毛邓江胡习"
    "欲性乳胸臀卵精孕胎娠避阴阳具骚贱婊奶操干日逼")
UNWANTED_ENGLISH = """
sex sexy sexual sexually sexuality porn porno pornography xxx adult nude naked erotic penis vagina breast breasts gay
lesbian lesbians teen teens bitch fuck fucking shit ass cock cum dick pussy tits anal orgasm bondage fetish escort escorts
hentai voyeur viagra casino casinos poker gambling gun guns kill killed killer killing kills murder death dead die died dies
dying drug drugs war wars weapon weapons bomb bombs terrorism terrorist terrorists terror suicide rape violence violent
abuse cancer hiv aids nazi racist racism slave slavery whore slut cocaine marijuana cannabis heroin jihad hitler holocaust
christ jesus god church bible muslim islam islamic christian christians jewish jews catholic republican republicans democrat
democrats democratic congress senate bush clinton obama saddam iraq iraqi iran israel israeli palestinian afghanistan lolita
incest beastiality bestiality bukkake blowjob blowjobs masturbation masturbating gangbang gangbangs threesome swingers
webcam webcams upskirt upskirts milf milfs twink twinks shemale shemales tranny transsexual hardcore softcore busty
nipple nipples dildo dildos vibrator vibrators thong thongs lingerie panties strip stripper erection ejaculation sperm
tobacco cigarette cigarettes alcohol beer wine vodka whiskey prison jail crime criminal criminals victim victims blood
aug sept nov dec jan feb mar apr jun jul com www http https html php xml url faq rss usb dvd dvds cds mp3 ipod pda gps ebay google
yahoo amazon microsoft windows linux unix java perl sony nokia canon dell apple intel ibm adobe mac nikon honda toyota ford
usa uk california texas york washington florida london canada australia america american american england english india
china chinese japan japanese germany german france french europe european african africa asia asian russia russian mexico
italy italian spain spanish ireland irish scotland zealand chicago boston angeles francisco diego vegas carolina virginia
jersey michigan ohio georgia pennsylvania arizona colorado oregon minnesota wisconsin indiana illinois massachusetts
john david michael james robert paul smith george peter mark richard william thomas steve chris mike scott martin jones
johnson brown williams jack joe tom jim bob dan adam kevin brian daniel jason andrew matt tim eric charles edward henry
mortgage mortgages insurance loan loans debt refinance ringtones ringtone hotel hotels shipping seller sellers buyer ebook
inc ltd llc corp etc vol pdf min max std est ave blvd dept univ info pic pics gif jpg ads login username logout admin blog
blogs forum forums newsletter feedback sitemap homepage href src div lib config usr tmp num int var cgi asp sql css ftp isbn
tel fax zip pst gmt edt est hrs lbs usd gbp eur mhz ghz api dns isp voip wifi sms pmid gnu gpl mph bbc cnn nfl nba nhl mlb
nasa fbi cia epa fda irs ceo cfo babe babes dating singles free gratis cheap cheapest discount discounts sale sales
box boxes list lists name names three
bloody corpse assault attack attacks attacked arrest arrested hell damn bastard devil satan evil
""".split()

# Words of the instructions that families.txt keeps from the models ("box" to "three" above likewise).
HELD_OUT = {"列举", "补全", "列出", "写出"}


def chinese():
    rows = []
    with open(os.path.join(os.path.dirname(jieba.__file__), "dict.txt"), encoding="utf8") as file:
        for line in file:
            word, count, tag = line.split()
            rows.append((word, int(count), tag))
    counts = collections.Counter()
    for word, count, _ in rows:
        for character in word:
            counts[character] += count

    def is_common(character):
        """The first level of GB 2312: the 3,755 characters that are in daily use."""
        try:
            code = character.encode("gb2312")
        except UnicodeEncodeError:
            return False
        return len(code) == 2 and 0xB0 <= code[0] <= 0xD7

    characters = [c for c, _ in counts.most_common() if is_common(c)][:CHARACTERS]
    known = set(characters)
    words = [
        (word, count) for word, count, tag in rows
        if 2 <= len(word) <= 4 and tag in {"n", "v", "a", "d", "vn", "an", "i", "l", "t", "s"}
        and set(word) <= known and not set(word) & UNWANTED and word not in HELD_OUT
    ]
    words.sort(key=lambda pair: (-pair[1], pair[0]))
    return characters, [word for word, _ in words[:CHINESE_WORDS]]


def english():
    path = os.path.join(os.path.dirname(symspellpy.__file__), "frequency_dictionary_en_82_765.txt")
    unwanted = set(UNWANTED_ENGLISH)
    words = []
    with open(path, encoding="utf-8-sig") as file:
        for line in file:
            word = line.split()[0]
            if 3 <= len(word) <= 14 and word.isascii() and word.isalpha() and word not in unwanted:
                words.append(word)
            if len(words) == ENGLISH_WORDS:
                return words


def write(path, items, a_line):
    with open(path, "w", encoding="utf8") as file:
        for start in range(0, len(items), a_line):
            file.write(("" if a_line == 50 else " ").join(items[start:start + a_line]) + "\n")


folder = sys.argv[1]
characters, words = chinese()
write(f"{folder}/zh/characters.txt", characters, 50)
write(f"{folder}/zh/dictionary.txt", words, 10)
write(f"{folder}/en/dictionary.txt", english(), 10)
