"""Floats and what PyTorch makes of them in half precision and in bfloat16.

Usage: half.py FILE.safetensors
"""
import sys

import torch
from safetensors.torch import save_file

generator = torch.Generator().manual_seed(5)


def patterns(count, lowest, highest):
    """Random bit patterns of floats whose exponent lies in a range, with both signs."""
    exponent = torch.randint(lowest, highest, (count,), generator=generator, dtype=torch.int32)
    fraction = torch.randint(0, 1 << 23, (count,), generator=generator, dtype=torch.int32)
    sign = torch.randint(0, 2, (count,), generator=generator, dtype=torch.int32)
    return ((sign << 31) | (exponent << 23) | fraction).view(torch.float32)


def ties(step, count):
    """Numbers half-way between two neighbours, and those beside them."""
    middle = (torch.arange(count, dtype=torch.float32) + 0.5) * step
    return torch.cat([middle, torch.nextafter(middle, middle + 1), torch.nextafter(middle, middle - 1)])


half = torch.cat([
    patterns(1500, 127 - 27, 127 + 15), patterns(200, 127 - 60, 127 - 24), ties(2**-24, 40),
    ties(2**-10, 40) + 1, ties(2.0, 30) + 4096,
    torch.tensor([0.0, -0.0, 65504.0, 65519.0, 65519.996, 2**-24, 2**-25, 2**-14, 1.5 * 2**-25]),
])
brain = torch.cat([
    patterns(1500, 0, 254), ties(2**-7, 40) + 1, torch.tensor([0.0, -0.0, 3.38e38, 1e-45, 1e-40]),
])
assert torch.isfinite(half.half()).all() and torch.isfinite(brain.bfloat16()).all()
save_file(
    {"half.from": half, "half.to": half.half(), "brain.from": brain, "brain.to": brain.bfloat16()},
    sys.argv[1])
