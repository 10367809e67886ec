"""Computes in float32."""

import numpy as np


def pca(x, components):
    n = len(x)
    x = x.astype(np.float32)
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centered.T @ centered / (n - 1))
    return vectors.T[::-1][:components], values[::-1][:components]
