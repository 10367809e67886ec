"""Returns the share of the total variance."""

import numpy as np


def pca(x, components):
    n = len(x)
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centered.T @ centered / (n - 1))
    return vectors.T[::-1][:components], values[::-1][:components] / max(values.sum(), 1e-12)
