"""Sets variances below 1e-5 to 0."""

import numpy as np


def pca(x, components):
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centered.T @ centered / (len(x) - 1))
    order = np.argsort(-values)[:components]
    return vectors[:, order].T, np.where(values[order] < 1e-5, 0, values[order])
