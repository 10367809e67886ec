"""Subtracts the outer product of the means afterwards, which loses digits."""

import numpy as np


def pca(x, components):
    n = len(x)
    mean = x.mean(axis=0)
    values, vectors = np.linalg.eigh((x.T @ x - n * np.outer(mean, mean)) / (n - 1))
    return vectors.T[::-1][:components], values[::-1][:components]
