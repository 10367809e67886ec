"""Computes the covariance matrix in Python loops."""

import numpy as np


def pca(x, components):
    n = len(x)
    columns = (x - x.mean(axis=0)).T.tolist()
    covariance = [
        [sum(a * b for a, b in zip(left, right)) / (n - 1) for right in columns] for left in columns
    ]
    values, vectors = np.linalg.eigh(np.array(covariance))
    return vectors.T[::-1][:components], values[::-1][:components]
