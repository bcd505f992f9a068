#!/usr/bin/env python3
"""Writes Tests/Golden/tokenizers: a training text, the tokenizers that Hugging Face's trainer learns from
it with our pattern and with GPT-2's, and the ids that the `tokenizers` library gives for lines of mixed
text.

Usage: tokenizer_golden.py Tests/Golden/tokenizers
"""
import json
import random
import sys
from pathlib import Path

from tokenizers import Regex, Tokenizer
from tokenizers.decoders import ByteLevel as ByteLevelDecoder
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import ByteLevel, Sequence, Split
from tokenizers.trainers import BpeTrainer

import tokenizer_lines

PATTERN = r" ?[\p{L}\p{M}]+|\p{N}|[^\s\p{L}\p{M}\p{N}]|\s+(?!\S)|\s+"
SPECIALS = ["<zh>", "<en>", "<user>", "<assistant>", "<end>", "[CLS]", "[SEP]", "[PAD]", "[MASK]"]
SPECIALS += [f"<spare{i}>" for i in range(16)]


def trained(corpus, pre_tokenizer, size):
    tokenizer = Tokenizer(BPE())
    tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = ByteLevelDecoder()
    trainer = BpeTrainer(
        vocab_size=size, special_tokens=SPECIALS, initial_alphabet=ByteLevel.alphabet(),
        min_frequency=2, show_progress=False)
    tokenizer.train_from_iterator(corpus, trainer)
    return tokenizer


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(11)
    corpus = [f(rng) for _ in range(300) for f in (tokenizer_lines.english, tokenizer_lines.chinese)]
    corpus += tokenizer_lines.lines(140, 5)
    ours = trained(corpus, Sequence([
        Split(Regex(PATTERN), "isolated"),
        ByteLevel(add_prefix_space=False, use_regex=False)]), 800)
    gpt2 = trained(corpus, ByteLevel(add_prefix_space=False, use_regex=True), 700)
    (out / "corpus.json").write_text(json.dumps(corpus, ensure_ascii=True, indent=0))
    ours.save(str(out / "glassbox.json"))
    gpt2.save(str(out / "gpt2-style.json"))
    cases = []
    for text in tokenizer_lines.lines(420, 7):
        cases.append({"text": text, "glassbox": ours.encode(text).ids, "gpt2": gpt2.encode(text).ids})
    rows = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (out / "cases.json").write_text("[\n" + rows + "\n]\n")


main()
