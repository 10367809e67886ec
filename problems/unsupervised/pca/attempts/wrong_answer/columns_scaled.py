"""Scales the columns to variance 1."""

import numpy as np


def pca(x, components):
    n = len(x)
    centered = (x - x.mean(axis=0)) / np.maximum(x.std(axis=0, ddof=1), 1e-12)
    values, vectors = np.linalg.eigh(centered.T @ centered / (n - 1))
    return vectors.T[::-1][:components], values[::-1][:components]
