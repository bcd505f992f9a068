"""What PyTorch makes of the shipped encoder: hidden tokens, pairs of sentences and attention.

Usage: story_bert.py assets/models/story-bert Tests/StudioTests/Golden/story-bert.json

For each text with a `[MASK]`: its ids by `tokenizers`, the highest logits in the place of the mask and a few at
fixed ids; for each pair also its types and the two scores of “it follows”. For two texts the whole attention
[layer][head][query][key].
"""

import sys

import torch
from tokenizers import Tokenizer
from transformers import BertForPreTraining

from golden import rounded, store

TEXTS = [
    "小猫坐在[MASK]子上，因为它累了。",
    "从前有一个小女孩，她住在河[MASK]。",
    "小明有三个苹果，他给了小红[MASK]个。",
    "The cat [MASK] on the mat because it was tired.",
    "Tom had three apples and [MASK] one to Anna.",
    "The animal didn't cross the street because [MASK] was too tired.",
]
PAIRS = [
    ("小猫在院子里玩。", "它累了，就睡着了。"),
    ("小猫在院子里玩。", "二加三等于五。"),
    ("Tom lost his ball.", "He looked for it everywhere."),
    ("Tom lost his ball.", "The opposite of big is small."),
]
WITH_ATTENTION = [0, 3]


def run(model, encoding):
    ids = torch.tensor([encoding.ids])
    types = torch.tensor([encoding.type_ids])
    with torch.no_grad():
        return model(input_ids=ids, token_type_ids=types, output_attentions=True)


def text(model, tokenizer, index):
    encoding = tokenizer.encode(TEXTS[index])
    result = run(model, encoding)
    place = encoding.ids.index(tokenizer.token_to_id("[MASK]"))
    logits = result.prediction_logits[0]
    values, top = logits[place].topk(20)
    entry = {
        "text": TEXTS[index],
        "ids": encoding.ids,
        "mask": place,
        "topIDs": top.tolist(),
        "topLogits": rounded(values, 6),
        "everyHundredthLogit": rounded(logits[place][::100], 6),
        "highestLogits": rounded(logits.max(dim=-1).values, 6),
    }
    if index in WITH_ATTENTION:
        entry["attention"] = [rounded(layer[0], 6) for layer in result.attentions]
    return entry


def pair(model, tokenizer, first, second):
    encoding = tokenizer.encode(first, second)
    result = run(model, encoding)
    return {
        "first": first,
        "second": second,
        "ids": encoding.ids,
        "types": encoding.type_ids,
        "follows": rounded(result.seq_relationship_logits[0], 6),
    }


def main(folder, output):
    model, info = BertForPreTraining.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager", output_loading_info=True)
    assert not any(info[name] for name in ("missing_keys", "unexpected_keys", "mismatched_keys")), info
    model.eval()
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    store({
        "texts": [text(model, tokenizer, index) for index in range(len(TEXTS))],
        "pairs": [pair(model, tokenizer, first, second) for first, second in PAIRS],
    }, output)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
