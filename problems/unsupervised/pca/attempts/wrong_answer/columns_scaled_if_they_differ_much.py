"""Scales the columns to variance 1 if one of them varies 100,000 times as much as another."""

import numpy as np


def pca(x, components):
    centered = x - x.mean(axis=0)
    deviations = x.std(axis=0)
    if 0 < 100_000 * deviations.min() < deviations.max():
        centered /= deviations
    values, vectors = np.linalg.eigh(centered.T @ centered / (len(x) - 1))
    order = np.argsort(-values)[:components]
    return vectors[:, order].T, values[order]
