"""Opens an adapter that GlassBox wrote with PEFT and prints what it does.

Usage: check_peft.py MODEL ADAPTER [JSON]

Prints the scaling of each adapted module, and how far merged and unmerged logits are apart. With
JSON, stores ids and logits for the golden test.
"""

import sys

import torch
from peft import PeftModel

from golden import load, rounded, store


def main(folder, adapter, output=None):
    base = load(folder)
    size = base.config.vocab_size
    torch.manual_seed(4)
    ids = torch.randint(0, size, (min(23, base.config.n_positions),)).tolist()
    tokens = torch.tensor([ids])
    with torch.no_grad():
        plain = base(tokens).logits[0].clone()
        model = PeftModel.from_pretrained(base, adapter).eval()
        for name, module in model.named_modules():
            if hasattr(module, "lora_A") and hasattr(module, "scaling"):
                print(name, "rank", module.r["default"], "scaling", module.scaling["default"])
        logits = model(tokens).logits[0].clone()
        merged = model.merge_and_unload()(tokens).logits[0]
    print("largest change by the adapter:", (logits - plain).abs().max().item())
    print("merged against unmerged:", (merged - logits).abs().max().item())
    if output:
        store({"ids": ids, "logits": rounded(logits)}, output)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
