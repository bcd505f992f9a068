"""The first ten losses of AdamW with a GPT-2 of shape S (vocabulary 1024, width 64, 2 layers, 4 heads,
16 sequences of 64 tokens); its weights and tokens come from a formula.

Usage: gpt_steps.py JSON
"""

import sys

import torch
from transformers import GPT2Config, GPT2LMHeadModel

from formula import integers, uniform
from golden import store

VOCABULARY, WIDTH, LAYERS, HEADS, LENGTH, BATCH, STEPS = 1024, 64, 2, 4, 64, 16, 10


def make_model():
    model = GPT2LMHeadModel(GPT2Config(
        vocab_size=VOCABULARY, n_positions=LENGTH, n_embd=WIDTH, n_layer=LAYERS, n_head=HEADS,
        attn_pdrop=0, embd_pdrop=0, resid_pdrop=0, bos_token_id=0, eos_token_id=0))
    model.config._attn_implementation = "eager"
    with torch.no_grad():
        for index, (name, parameter) in enumerate(model.named_parameters()):
            noise = uniform(index, tuple(parameter.shape), 2 ** -4)
            # Matrices in ±1/16; gains 1 + noise, biases noise.
            gain = parameter.dim() == 1 and "ln_" in name and name.endswith("weight")
            parameter.copy_(1 + noise if gain else noise)
    return model.eval()


def main(path):
    torch.set_num_threads(1)
    model = make_model()
    matrices = [p for p in model.parameters() if p.dim() > 1]
    vectors = [p for p in model.parameters() if p.dim() == 1]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.1}, {"params": vectors, "weight_decay": 0.0}],
        lr=1e-3, betas=(0.9, 0.95), eps=1e-8)
    tokens = integers(1000, (BATCH, LENGTH + 1), VOCABULARY)
    losses = []
    for _ in range(STEPS):
        optimizer.zero_grad()
        logits = model(tokens[:, :-1]).logits
        loss = torch.nn.functional.cross_entropy(
            logits.reshape(-1, VOCABULARY), tokens[:, 1:].reshape(-1))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
    store({"losses": losses}, path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
