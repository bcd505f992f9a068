"""Writes what PyTorch makes of attention with every kind of mask: results and gradients.

Run with PyTorch installed: python3 Scripts/golden/attention.py Tests/Golden/tensors/attention.json
The examples and their masks are those of Tests/TensorsTests/Ops/OpChecks+Attention.swift.
"""
import json
import math
import sys

import torch
import torch.nn.functional as F


def numbers(shape, seed):
    """Numbers in ±2 with three decimals that look random and are the same everywhere."""
    unit = [(math.sin(12.9898 * (i + 1) + 78.233 * seed) * 43758.5453) % 1
            for i in range(math.prod(shape))]
    return [round(4 * u - 2, 3) for u in unit]


# name, queries, keys, heads, head width, causal, key mask, additive mask
EXAMPLES = [
    ("bidirectional", 5, 5, 3, 1, False, False, None),
    ("causal", 5, 5, 3, 1, True, False, None),
    ("across", 3, 7, 2, 3, False, False, None),
    ("key mask", 6, 6, 1, 5, False, True, None),
    ("causal with key mask", 9, 9, 2, 2, True, True, None),
    ("additive mask", 5, 8, 2, 3, False, False, "shared"),
    ("every mask, across", 4, 7, 2, 2, True, True, "per sequence"),
]


def mask_of(queries, keys, causal, masks_keys, additive):
    mask = torch.zeros(2, queries, keys)
    for s in range(2):
        for i in range(queries):
            for j in range(keys):
                row = s * queries + i if additive == "per sequence" else i
                hidden = causal and j > i + keys - queries
                hidden |= masks_keys and (j + 2 * s) % 4 == 1
                hidden |= additive is not None and (row == 2 or (row + j) % 6 == 5)
                added = (row * 7 + j * 3) % 5 * 0.25 - 0.5 if additive else 0.0
                mask[s, i, j] = -math.inf if hidden else added
    return mask[:, None]


def attend(q, k, v, heads, mask):
    split = lambda x: x.view(2, -1, heads, x.shape[1] // heads).transpose(1, 2)
    y = F.scaled_dot_product_attention(split(q), split(k), split(v), attn_mask=mask)
    return y.transpose(1, 2).reshape(q.shape)


cases = []
for name, queries, keys, heads, width, causal, masks_keys, additive in EXAMPLES:
    shapes = [(2 * n, heads * width) for n in (queries, keys, keys)]
    given = [numbers(shape, seed) for seed, shape in enumerate(shapes)]
    inputs = [torch.tensor(g).view(s).requires_grad_() for g, s in zip(given, shapes)]
    mask = mask_of(queries, keys, causal, masks_keys, additive)
    y = attend(*inputs, heads, mask)
    upstream = numbers(y.shape, 99)
    y.backward(torch.tensor(upstream).view(y.shape))
    flat = lambda t: [float(f"{x:.7g}") for x in t.detach().flatten().tolist()]
    for kind in ("attention", "attention in steps"):
        cases.append({"name": f"{kind}, {name}", "inputs": given, "upstream": upstream,
                      "y": flat(y), "gradients": [flat(x.grad) for x in inputs]})

with open(sys.argv[1], "w") as file:
    json.dump(cases, file, separators=(",", ":"), allow_nan=False)
