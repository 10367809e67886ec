"""Adds 1e-4 to the diagonal of the covariance matrix."""

import numpy as np


def pca(x, components):
    n = len(x)
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centered.T @ centered / (n - 1) + 1e-4 * np.eye(x.shape[1]))
    return vectors.T[::-1][:components], values[::-1][:components]
