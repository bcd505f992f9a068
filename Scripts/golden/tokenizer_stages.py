#!/usr/bin/env python3
"""Writes Tests/Golden/tokenizers/stages.json and its tokenizer files: small tokenizers of every kind that
GlassBox reads, trained on our own lines, and what the `tokenizers` library makes of lines of mixed text
with them: ids, offsets, type ids, and the text that comes back.

Usage: tokenizer_stages.py Tests/Golden/tokenizers
"""
import base64
import json
import random
import struct
import sys
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers
from tokenizers import processors, trainers

import tokenizer_lines

EXTRA = [
    "Crème brûlée à la façon d’Ångström, ÀÉÎÕÜ", "İstanbul ıssız STRASSE straße ΣΊΣΥΦΟΣ", "e\u0301\u0323 \u0323\u0301e a\u0308\u0301",
    "한국어를 공부합니다 각가", "カタカナ がぎぐ ﾊﾟ ﬁﬂ ①②③ Ⅳ ㎏ ＡＢＣ１２３", "\u1100\u1161\u11a8", "\u302e가\u0323\u302f", "x\u1d165\U0001d165y",
    "word" * 40, "x" * 99 + " " + "x" * 100 + " " + "x" * 101, "猫" * 120, "\u0301" * 50,
    "[CLS] hello [SEP]", "the[MASK]cat", "a [MASK] b", "the  [MASK]  cat", "[mask] [UNK]", "don't won't it's the cat's",
    "well-known, state-of-the-art; (see p. 3)!", "$5.00 + 20% = £6 ~ €7 ^ `code` |x| <y>", "a_b __init__ x'y''z", "tab\tand\rcr\r\ncrlf",
    "mult   iple    spaces", " leading and trailing ", "\u00a0nbsp\u2003em\u3000wide", "re\u00adserved so\u200bft", "‮right to left‬ עברית العربية",
    "``quoted'' ''text``", "▁already ▁▁marked", "x▁y", "<extra> <Extra>", "newword newwords anewword newword.", "ünïcode ünïcode", "UPPER lower Title",
    "line one\nline two\n\nline four", "0 1 22 333 4444 ٣٤٥ 五六", "👩‍👩‍👧 👍🏽 🇨🇳 ☃️", "\U00020000\U0002a6df\U0002f800", "\ufffd\ufffe\uffff", "ɐ\u0363\u1ab0\u20dd\ufe0f",
    "नमस्ते क्षत्रिय हिन्दी", "ภาษาไทย", "\u0600١٢ \u06dd٣", "á" * 70, "1e10 3.14 1,000",
]


def corpus(plain=False):
    rng = random.Random(23)
    lines = [f(rng) for _ in range(260) for f in (tokenizer_lines.english, tokenizer_lines.chinese)]
    return lines if plain else lines + tokenizer_lines.lines(140, 5) + EXTRA


def lines():
    return EXTRA + tokenizer_lines.lines(270, 19)


def charsmap():
    """A character map in sentencepiece's form: a double-array trie of a few replacements."""
    rules = {"ﬁ": "fi", "①": "1", "Ａ": "A", "Ｂ": "B", "é": "é", "e\u0301": "é", "\u00a0": " ", "\u3000": " ", "\t": " ", "\n": " ",
             "\u200b": "", "\u00ad": "", "㎏": "kg", "½": "1/2", "ｶﾞ": "ガ", "ﾊﾟ": "パ", "가": "가", "👍": ":thumb:", "…": "...", "“": "\"",
             "”": "\"", "‮": "", "\ufeff": "", "Ⅷ": "VIII", "a\u0301": "á"}
    texts, keys = b"", {}
    for key, value in rules.items():
        keys[key.encode()] = len(texts)
        texts += value.encode() + b"\0"
    units, used = [0] * 4096, {0}

    def place(node, prefix):
        heads = sorted({k[len(prefix)] for k in keys if k.startswith(prefix) and len(k) > len(prefix)})
        labels = ([0] if prefix in keys else []) + heads
        base = 1
        while any((base ^ label) in used for label in labels) or (base ^ node) >= 1 << 21 or base in used:
            base += 1
        used.update(base ^ label for label in labels)
        used.add(base)
        units[node] |= (base ^ node) << 10
        if prefix in keys:
            units[node] |= 1 << 8
            units[base] = keys[prefix] | 1 << 31
        for head in heads:
            units[base ^ head] |= head
        for head in heads:
            place(base ^ head, prefix + bytes([head]))

    place(0, b"")
    trie = struct.pack("<4096I", *units)
    return base64.b64encode(struct.pack("<I", len(trie)) + trie + texts).decode()


def precompiled():
    return normalizers.Precompiled(base64.b64decode(charsmap()))


def word_piece(name, normalizer, pre_tokenizer, size, **options):
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]", **options))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizer, pre_tokenizer
    specials = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    trainer = trainers.WordPieceTrainer(
        vocab_size=size, special_tokens=specials, show_progress=False, min_frequency=1)
    tokenizer.train_from_iterator(corpus(), trainer)
    tokenizer.decoder = decoders.WordPiece()
    return tokenizer


def unigram(normalizer, pre_tokenizer, size, byte_fallback=False):
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizer, pre_tokenizer
    specials = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    trainer = trainers.UnigramTrainer(
        vocab_size=size, special_tokens=specials, unk_token="<unk>", show_progress=False)
    tokenizer.train_from_iterator(corpus(plain=True), trainer)
    if byte_fallback:
        model = json.loads(tokenizer.to_str())["model"]
        vocab = [tuple(entry) for entry in model["vocab"] if len(entry[0]) < 5 or entry[0] in specials][:size]
        vocab += [(f"<0x{byte:02X}>", -20.0) for byte in range(256)]
        # Without these characters, so that bytes have something to do.
        vocab = [entry for entry in vocab if not set(entry[0]) & set("猫狗é")]
        tokenizer.model = models.Unigram(vocab, 3, True)
    tokenizer.decoder = decoders.Metaspace()
    return tokenizer


def bpe(normalizer, pre_tokenizer, size, model, decoder, **options):
    tokenizer = Tokenizer(model)
    tokenizer.normalizer, tokenizer.pre_tokenizer, tokenizer.decoder = normalizer, pre_tokenizer, decoder
    trainer = trainers.BpeTrainer(vocab_size=size, show_progress=False, min_frequency=2, **options)
    tokenizer.train_from_iterator(corpus(), trainer)
    return tokenizer


def bert_template(tokenizer):
    cls, sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    return processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", cls), ("[SEP]", sep)])


def xlm_template(tokenizer):
    return processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>",
        special_tokens=[("<s>", tokenizer.token_to_id("<s>")), ("</s>", tokenizer.token_to_id("</s>"))])


def tokenizers():
    N, P = normalizers, pre_tokenizers
    bert = word_piece("bert", N.BertNormalizer(), P.BertPreTokenizer(), 900)
    bert.post_processor = bert_template(bert)
    yield "bert", bert

    cased = word_piece(
        "cased", N.BertNormalizer(lowercase=False, strip_accents=None, handle_chinese_chars=False),
        P.Sequence([P.Whitespace(), P.Digits(individual_digits=True)]), 700,
        max_input_chars_per_word=20, continuing_subword_prefix="##")
    cased.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    cased.add_tokens([AddedToken("newword", single_word=True), AddedToken("<extra>", lstrip=True, rstrip=True),
                      AddedToken("Ünïcode", normalized=True)])
    yield "cased", cased

    accents = word_piece(
        "accents", N.Sequence([N.NFKD(), N.StripAccents(), N.Lowercase(), N.Nmt()]),
        P.Sequence([P.WhitespaceSplit(), P.Punctuation("merged_with_next"), P.Digits()]), 600)
    accents.add_tokens([AddedToken("ÜNÏCODE", normalized=True)])
    yield "accents", accents

    xlm = unigram(
        N.Sequence([precompiled(), N.Strip(left=False, right=True), N.Replace(Regex(" {2,}"), " ")]),
        P.Metaspace(prepend_scheme="always"), 700)
    xlm.post_processor = xlm_template(xlm)
    xlm.add_special_tokens([AddedToken("<mask>", lstrip=True)])
    yield "unigram", xlm

    albert = unigram(
        N.Sequence([N.Replace("``", '"'), N.Replace("''", '"'), N.NFKD(), N.StripAccents(), N.Lowercase(), precompiled()]),
        P.Sequence([P.WhitespaceSplit(), P.Metaspace(prepend_scheme="first")]), 400, byte_fallback=True)
    albert.post_processor = processors.TemplateProcessing(
        single="$A:0 </s>:2", pair="$A </s> $B:1 </s>:1", special_tokens=[("</s>", 2)])
    albert.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
    yield "unigram-bytes", albert

    llama = bpe(
        N.Sequence([N.Prepend("▁"), N.Replace(" ", "▁")]), None, 900,
        models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True),
        decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]),
        special_tokens=["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)], limit_alphabet=150,
        max_token_length=12)
    yield "llama-style", llama

    clip = bpe(
        N.Sequence([N.NFC(), N.Replace(Regex(r"\s+"), " "), N.Lowercase()]),
        P.Split(Regex(r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"), "removed", invert=True), 700,
        models.BPE(unk_token="<unk>", end_of_word_suffix="</w>"), decoders.BPEDecoder(),
        special_tokens=["<unk>"], end_of_word_suffix="</w>", limit_alphabet=200)
    yield "word-ends", clip

    roberta = bpe(
        None, P.ByteLevel(add_prefix_space=True), 700, models.BPE(), decoders.ByteLevel(),
        special_tokens=["<s>", "<pad>", "</s>", "<unk>", "<mask>"], initial_alphabet=P.ByteLevel.alphabet())
    roberta.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), trim_offsets=True, add_prefix_space=True)
    yield "roberta", roberta

    qwen = bpe(
        N.NFC(), P.Sequence([
            P.Split(Regex(r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"), "isolated"),
            P.ByteLevel(add_prefix_space=False, use_regex=False)]), 700, models.BPE(ignore_merges=True), decoders.ByteLevel(),
        special_tokens=["<|end|>"], initial_alphabet=P.ByteLevel.alphabet())
    qwen.post_processor = processors.ByteLevel(trim_offsets=False)
    yield "qwen-style", qwen

    nfkc = word_piece("nfkc", N.Sequence([N.NFKC(), N.Strip()]), P.Sequence([
        P.Split(" ", "merged_with_previous"), P.CharDelimiterSplit("-"), P.Punctuation("contiguous")]), 500)
    yield "nfkc", nfkc


def byte_offsets(text, offsets):
    table = [0]
    for character in text:
        table.append(table[-1] + len(character.encode()))
    return [[table[a], table[b]] for a, b in offsets]


def main():
    out = Path(sys.argv[1])
    result = {}
    texts = lines()
    for name, tokenizer in tokenizers():
        file = out / f"stages-{name}.json"
        if file.exists():
            # Two of the trainers give other vocabularies each time: what is there stays.
            tokenizer = Tokenizer.from_file(str(file))
        else:
            file.write_text(json.dumps(json.loads(tokenizer.to_str()), ensure_ascii=True, separators=(",", ":")))
        cases = []
        for text in texts if name in ("bert", "unigram") else texts[:150]:
            found = tokenizer.encode(text)
            flat = [n for pair in byte_offsets(text, found.offsets) for n in pair]
            row = [found.ids, flat, tokenizer.decode(found.ids, skip_special_tokens=True)]
            cases.append(row)
        pair = tokenizer.encode(texts[0], texts[1])
        result[name] = {"cases": cases, "pair": [pair.ids, pair.type_ids]}
    rows = ",\n".join(
        json.dumps(name) + ':{"pair":' + json.dumps(entry["pair"], separators=(",", ":")) + ',"cases":[\n'
        + ",\n".join(json.dumps(case, separators=(",", ":")) for case in entry["cases"]) + "]}"
        for name, entry in result.items())
    (out / "stages.json").write_text(
        '{"texts":' + json.dumps(texts, separators=(",", ":")) + ',\n"tokenizers":{\n' + rows + "}}\n")


main()
