"""Divides by n."""

import numpy as np


def pca(x, components):
    n = len(x)
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centered.T @ centered / n)
    return vectors.T[::-1][:components], values[::-1][:components]
