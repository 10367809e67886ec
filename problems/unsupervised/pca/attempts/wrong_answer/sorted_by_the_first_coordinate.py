"""Sorts the components by their first coordinate."""

import numpy as np


def pca(x, components):
    centered = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(-(centered.T @ centered) / (len(x) - 1))
    order = np.argsort(np.abs(vectors[0]), kind="stable")[::-1][:components]
    return vectors.T[order], -values[order]
