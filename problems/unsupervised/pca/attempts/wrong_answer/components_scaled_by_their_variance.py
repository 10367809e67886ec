"""Scales the components by the roots of their variances."""

import numpy as np


def pca(x, components):
    n = len(x)
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centered.T @ centered / (n - 1))
    return (vectors * np.sqrt(np.maximum(values, 0))).T[::-1][:components], values[::-1][:components]
