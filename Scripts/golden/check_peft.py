"""Opens an adapter that GlassBox wrote with PEFT and prints what it does.

Usage: check_peft.py MODEL ADAPTER [JSON]

The model is a GPT-2 or a BERT with its heads. Prints the scaling of each adapted module, and how far
merged and unmerged logits are apart. With JSON, stores ids and logits for the golden test.
"""

import json
import sys

import torch
from peft import PeftModel

import golden
import tiny_bert
from golden import rounded, store


def load(folder):
    with open(f"{folder}/config.json", encoding="utf-8") as file:
        is_bert = json.load(file)["model_type"] == "bert"
    return tiny_bert.load(folder) if is_bert else golden.load(folder)


def scores(model, tokens):
    output = model(tokens)
    return (output.logits if "logits" in output else output.prediction_logits)[0].clone()


def main(folder, adapter, output=None):
    base = load(folder)
    size = base.config.vocab_size
    torch.manual_seed(4)
    ids = torch.randint(0, size, (min(23, base.config.max_position_embeddings),)).tolist()
    tokens = torch.tensor([ids])
    with torch.no_grad():
        plain = scores(base, tokens)
        model = PeftModel.from_pretrained(base, adapter).eval()
        for name, module in model.named_modules():
            if hasattr(module, "lora_A") and hasattr(module, "scaling"):
                print(name, "rank", module.r["default"], "scaling", module.scaling["default"])
        logits = scores(model, tokens)
        merged = scores(model.merge_and_unload(), tokens)
    print("largest change by the adapter:", (logits - plain).abs().max().item())
    print("merged against unmerged:", (merged - logits).abs().max().item())
    if output:
        store({"ids": ids, "logits": rounded(logits)}, output)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
