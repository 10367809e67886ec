"""Takes the mean of zero points, which is NaN."""

import numpy as np


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    for _ in range(max_steps):
        labels = nearest(x, centers)
        moved = centers.copy()
        for j in range(len(centers)):
            moved[j] = np.mean(x[labels == j], axis=0)
        if (moved == centers).all():
            break
        centers = moved
    return centers, nearest(x, centers)
