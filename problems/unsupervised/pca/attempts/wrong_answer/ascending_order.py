"""Returns the components with the smallest variances first."""

import numpy as np


def pca(x, components):
    n = len(x)
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centered.T @ centered / (n - 1))
    return vectors.T[:components], values[:components]
