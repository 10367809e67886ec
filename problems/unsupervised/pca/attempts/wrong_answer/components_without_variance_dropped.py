"""Takes components whose variance rounds to zero for missing ones, and returns fewer."""

import numpy as np


def pca(x, components):
    n = len(x)
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centered.T @ centered / (n - 1))
    components = min(components, (values > 1e-9).sum())
    return vectors.T[::-1][:components], values[::-1][:components]
