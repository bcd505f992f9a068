"""What transformers makes of two sequences of unequal length, filled up on either side.

Usage: gpt_padding.py FOLDER   (with tiny-gpt2 in it)
"""

import sys

import torch

from golden import load, rounded, store

LENGTHS = [7, 17]
FILLER = 5


def padded(sequences, side):
    longest = max(map(len, sequences))
    ids, mask = [], []
    for sequence in sequences:
        fill = longest - len(sequence)
        left, right = (fill, 0) if side == "left" else (0, fill)
        ids.append([FILLER] * left + sequence + [FILLER] * right)
        mask.append([0] * left + [1] * len(sequence) + [0] * right)
    return torch.tensor(ids), torch.tensor(mask)


def forward(model, sequences, side):
    """The numbers of the real positions alone, sequence by sequence."""
    ids, mask = padded(sequences, side)
    positions = (mask.cumsum(1) - 1).clamp(min=0)
    result = model(
        ids, attention_mask=mask, position_ids=positions, output_attentions=True,
        output_hidden_states=True)
    rows = []
    for index in range(len(sequences)):
        real = mask[index].bool()
        rows.append({
            "logits": rounded(result.logits[index][real]),
            "hidden": [rounded(layer[index][real]) for layer in result.hidden_states],
            "attention": [
                rounded(layer[index][:, real][:, :, real], 6) for layer in result.attentions],
        })
    return rows


def loss(model, sequences):
    """Mean over the real targets of both sequences."""
    ids, mask = padded(sequences, "right")
    targets = ids[:, 1:].masked_fill(mask[:, 1:] == 0, -1)
    logits = model(ids[:, :-1], attention_mask=mask[:, :-1]).logits
    return torch.nn.functional.cross_entropy(
        logits.reshape(-1, logits.shape[-1]), targets.reshape(-1), ignore_index=-1).item()


def main(folder):
    model = load(f"{folder}/tiny-gpt2").eval()
    torch.manual_seed(11)
    sequences = [torch.randint(0, 97, (length,)).tolist() for length in LENGTHS]
    with torch.no_grad():
        store({
            "sequences": sequences,
            "right": forward(model, sequences, "right"),
            "left": forward(model, sequences, "left"),
            "loss": loss(model, sequences),
        }, f"{folder}/gpt-padding.json")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
