"""Numbers that a formula gives on both sides, so that nothing large has to be stored.

`Tests/ModelsTests/Formula.swift` is the same in Swift: the n-th output of SplitMix64.
"""

import numpy as np
import torch

GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def splitmix(seed, count):
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + GOLDEN * np.arange(1, count + 1, dtype=np.uint64)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def uniform(seed, shape, scale):
    """Multiples of 2⁻²³ in [−1, 1), times a power of two: exact in float32."""
    count = int(np.prod(shape))
    integers = (splitmix(seed, count) >> np.uint64(40)).astype(np.int64) - (1 << 23)
    values = (integers.astype(np.float64) / (1 << 23) * scale).astype(np.float32)
    return torch.from_numpy(values.reshape(shape))


def integers(seed, shape, below):
    count = int(np.prod(shape))
    values = (splitmix(seed, count) >> np.uint64(33)) % np.uint64(below)
    return torch.from_numpy(values.astype(np.int64).reshape(shape))
