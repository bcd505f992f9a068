#!/usr/bin/env python3
"""Writes Tests/Golden/tokenizers/traits.json: for every property of characters that the stages of
`tokenizers` ask about a digest of the code points that have it, and for every mapping one of what it
changes.

Usage: tokenizer_traits.py Tests/Golden/tokenizers/traits.json
"""
import json
import sys

from tokenizers import normalizers as N, pre_tokenizers as P

POINTS = [p for p in range(0x110000) if not 0xD800 <= p <= 0xDFFF]


def digest(numbers):
    """FNV-1a over numbers of 32 bits."""
    state = 0xCBF29CE484222325
    for number in numbers:
        for byte in number.to_bytes(4, "little"):
            state = (state ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{state:x}"


def bert(**flags):
    options = dict(clean_text=False, handle_chinese_chars=False, strip_accents=False, lowercase=False)
    return N.BertNormalizer(**{**options, **flags})


def normalized(normalizer, wanted):
    return [p for p in POINTS if normalizer.normalize_str("x" + chr(p) + "y") == wanted.replace("?", chr(p))]


def cut(pre_tokenizer, wanted):
    wanted = [part if part != "?" else None for part in wanted]
    found = []
    for p in POINTS:
        pieces = [piece for piece, _ in pre_tokenizer.pre_tokenize_str("x" + chr(p) + "y")]
        if pieces == [chr(p) if part is None else part for part in wanted]:
            found.append(p)
    return found


def changes(normalizer):
    for p in POINTS:
        text = normalizer.normalize_str(chr(p))
        if text != chr(p):
            yield p
            yield from map(ord, text)


def main():
    spaces = cut(P.WhitespaceSplit(), ["x", "y"])
    symbols = set(cut(P.Whitespace(), ["x", "?", "y"])) | set(spaces)
    result = {
        "space": digest(spaces),
        "bertControl": digest(normalized(bert(clean_text=True), "xy")),
        "punctuation": digest(cut(P.BertPreTokenizer(), ["x", "?", "y"])),
        "accent": digest(normalized(bert(strip_accents=True), "xy")),
        "mark": digest(normalized(N.StripAccents(), "xy")),
        "numeric": digest(cut(P.Digits(individual_digits=True), ["x", "?", "y"])),
        "word": digest([p for p in POINTS if p not in symbols]),
        "ideograph": digest(normalized(bert(handle_chinese_chars=True), "x ? y")),
        "lower": digest(changes(N.Lowercase())),
    }
    for form in ("NFD", "NFKD", "NFC", "NFKC"):
        result[form] = digest(changes(getattr(N, form)()))
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump(result, file, indent=0)


main()
