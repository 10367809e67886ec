"""Takes columns with a standard deviation of up to 0.01 for constant."""

import numpy as np


def pca(x, components):
    centered = x - x.mean(axis=0)
    centered *= x.std(axis=0) > 0.01
    values, vectors = np.linalg.eigh(centered.T @ centered / (len(x) - 1))
    order = np.argsort(-values)[:components]
    return vectors[:, order].T, values[order]
