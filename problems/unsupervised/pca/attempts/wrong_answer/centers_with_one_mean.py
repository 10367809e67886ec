"""Subtracts the mean of all elements."""

import numpy as np


def pca(x, components):
    n = len(x)
    centered = x - x.mean()
    values, vectors = np.linalg.eigh(centered.T @ centered / (n - 1))
    return vectors.T[::-1][:components], values[::-1][:components]
