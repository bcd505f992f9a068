"""Logits and attention of ten sentences for the shipped model, as PyTorch computes them.

Usage: story_gpt.py assets/models/story-gpt Tests/StudioTests/Golden/story-gpt.json

For each sentence: its ids by `tokenizers`, the highest logits at the last position and a few at fixed
ids, and the sum of each position's logits; for three sentences also the whole attention
[layer][head][query][key]. For two beginnings, what beam search of width 4 finds.
"""

import sys

import torch
from tokenizers import Tokenizer

from decoding import beams
from golden import load, rounded, store

SENTENCES = [
    ("zh", "小猫坐在垫子上，因为它累了。"),
    ("zh", "从前有一个小女孩，她住在河边。"),
    ("zh", "小明有三个苹果，他给了小红一个。"),
    ("zh", "天黑了，月亮出来了。"),
    ("zh", "“你好！”老人笑着说。"),
    ("en", "The cat sat on the mat because it was tired."),
    ("en", "Once upon a time there was a little girl who lived by the river."),
    ("en", "Tom had three apples and gave one to Anna."),
    ("en", "It was dark, and the moon came out."),
    ("en", "\"Hello!\" said the old man with a smile."),
]
WITH_ATTENTION = [0, 3, 5]
BEGINNINGS = [("zh", "小猫坐在"), ("en", "Once upon a time there was a")]


def sentence(model, tokenizer, index):
    language, text = SENTENCES[index]
    ids = [tokenizer.token_to_id(f"<{language}>")]
    ids += tokenizer.encode(text, add_special_tokens=False).ids
    with torch.no_grad():
        result = model(torch.tensor([ids]), output_attentions=True)
    logits = result.logits[0]
    values, top = logits[-1].topk(20)
    entry = {
        "language": language,
        "text": text,
        "ids": ids,
        "topIDs": top.tolist(),
        "topLogits": rounded(values, 6),
        "everyHundredthLogit": rounded(logits[-1][::100], 6),
        "highestLogits": rounded(logits.max(dim=-1).values, 6),
    }
    if index in WITH_ATTENTION:
        entry["attention"] = [rounded(layer[0], 6) for layer in result.attentions]
    return entry


def search(model, tokenizer, language, text):
    ids = [tokenizer.token_to_id(f"<{language}>")]
    ids += tokenizer.encode(text, add_special_tokens=False).ids
    with torch.no_grad():
        return beams(model, ids, width=4, length=8, end=tokenizer.token_to_id("<end>"))


def main(folder, output):
    model = load(folder)
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    store({
        "sentences": [sentence(model, tokenizer, i) for i in range(len(SENTENCES))],
        "searches": [search(model, tokenizer, *beginning) for beginning in BEGINNINGS]}, output)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
