#!/usr/bin/env python3
"""Writes Sources/Tokenizers/CharacterClass+Table.swift: which characters the regular expressions of
Hugging Face's `tokenizers` take for letters, marks, digits and white space.

Usage: tokenizer_classes.py > Sources/Tokenizers/CharacterClass+Table.swift
"""
from tokenizers import Regex, __version__
from tokenizers.pre_tokenizers import Split

CLASSES = {1: r"\p{L}", 2: r"\p{M}", 3: r"\p{N}", 4: r"\s"}
POINTS = [p for p in range(0x110000) if not 0xD800 <= p <= 0xDFFF]


def members(pattern):
    """All code points that match, asked for with one text that holds each of them once."""
    text = "".join(map(chr, POINTS))
    removed = Split(Regex(pattern), "removed").pre_tokenize_str(text)
    kept = set()
    for piece, _ in removed:
        kept.update(map(ord, piece))
    return [p for p in POINTS if p not in kept]


def main():
    kind = [0] * 0x110000
    for number, pattern in CLASSES.items():
        for point in members(pattern):
            assert kind[point] == 0, hex(point)
            kind[point] = number
    starts = [p for p in range(0x110000) if p == 0 or kind[p] != kind[p - 1]]
    print("// Written by Scripts/golden/tokenizer_classes.py. A fixed table and not the running system's,")
    print("// because the same text has to give the same tokens wherever and whenever it is encoded.")
    print("")
    print("extension CharacterClass {")
    print("  /// Where a run of one class begins: the first code point times 8, plus the class.")
    print("  ///")
    print(f"  /// - Source: the classes L, M, N and \\s as `tokenizers` {__version__} (Oniguruma) has them.")
    print("  static let runs: [UInt32] = [")
    line = "   "
    for start in starts:
        item = f" 0x{start * 8 + kind[start]:X},"
        if len(line + item) > 100:
            print(line)
            line = "   "
        line += item
    print(line)
    print("  ]")
    print("}")


main()
