"""Makes adapters of PEFT for the small BERT and the scores that PEFT computes with them.

Usage: peft_bert.py FOLDER

Reads FOLDER/tiny-bert (see tiny_bert.py); writes FOLDER/peft-bert (ranks and alphas by pattern, rank
stabilised), FOLDER/peft-bert-layer (one layer alone), and FOLDER/peft-bert.json.
"""

import os
import sys

import torch
from peft import LoraConfig, get_peft_model

from golden import rounded, store
from tiny_bert import load

PATTERNS = dict(
    r=3, lora_alpha=5, target_modules=["query", "value", "intermediate.dense"],
    rank_pattern={"intermediate.dense": 2},
    alpha_pattern={"^bert.encoder.layer.1.attention.self.query": 9}, use_rslora=True,
    lora_dropout=0.1)
ONE_LAYER = dict(r=2, lora_alpha=6, target_modules=["key"], layers_to_transform=[1])


def adapter(base, target, settings, seed, ids, types):
    torch.manual_seed(seed)
    model = get_peft_model(load(base), LoraConfig(**settings))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "lora_B" in name:
                parameter.copy_(0.3 * torch.randn_like(parameter))
    model.save_pretrained(target)
    if os.path.exists(f"{target}/README.md"):
        os.remove(f"{target}/README.md")
    output = model.eval()(input_ids=torch.tensor([ids]), token_type_ids=torch.tensor([types]))
    return {
        "masked": rounded(output.prediction_logits[0]),
        "next": rounded(output.seq_relationship_logits[0])}


def main(folder):
    base = f"{folder}/tiny-bert"
    torch.manual_seed(13)
    ids = torch.randint(1, 99, (13,)).tolist()
    types = [0] * 7 + [1] * 6
    store({
        "ids": ids, "types": types,
        "patterns": adapter(base, f"{folder}/peft-bert", PATTERNS, 14, ids, types),
        "layer": adapter(base, f"{folder}/peft-bert-layer", ONE_LAYER, 15, ids, types),
    }, f"{folder}/peft-bert.json")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
