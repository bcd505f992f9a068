#!/usr/bin/env python3
"""Prints the numbers in Tests/ClassicsTests/PrincipalComponentsTests.swift: principal components by NumPy's
singular value decomposition."""
import numpy as np

generator = np.random.default_rng(3)
for points, width in ((9, 4), (4, 6)):
    rows = generator.normal(size=(points, width)) * np.linspace(3, 0.5, width)
    rows = np.round(rows + generator.normal(size=width), 2)
    centred = rows - rows.mean(0)
    _, scale, directions = np.linalg.svd(centred, full_matrices=False)
    axes = [v * np.sign(v[np.argmax(np.abs(v))]) for v in directions[:2]]
    print(rows.tolist())
    print(np.round((scale**2 / np.sum(scale**2))[:2], 8).tolist())
    print(np.round(axes, 6).tolist())
    print(np.round(centred @ np.array(axes).T, 5)[:3].tolist())
