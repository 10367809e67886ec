"""Keeps the centers as integers."""

import numpy as np


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    for _ in range(max_steps):
        labels = nearest(x, centers)
        moved = centers.copy()
        for j in range(len(centers)):
            if (labels == j).any():
                moved[j] = np.rint(x[labels == j].mean(axis=0))
        if (moved == centers).all():
            break
        centers = moved
    return centers, nearest(x, centers)
