"""Stops when a step decreases the sum of squared distances by less than a millionth."""

import numpy as np


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    squared = ((x[:, None] - centers) ** 2).sum(axis=2)
    for _ in range(max_steps):
        labels, before = squared.argmin(axis=1), squared.min(axis=1).sum()
        for j in np.unique(labels):
            centers[j] = x[labels == j].mean(axis=0)
        squared = ((x[:, None] - centers) ** 2).sum(axis=2)
        if before - squared.min(axis=1).sum() < 1e-6:
            break
    return centers, squared.argmin(axis=1)
