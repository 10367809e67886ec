"""Keeps the centers in float32, which rounds their coordinates."""

import numpy as np


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.astype(np.float32)
    for _ in range(max_steps):
        labels = nearest(x, centers)
        moved = centers.copy()
        for j in range(len(centers)):
            if (labels == j).any():
                moved[j] = x[labels == j].mean(axis=0)
        if (moved == centers).all():
            break
        centers = moved
    return centers.astype(float), nearest(x, centers)
