"""Compares the first labels with zeros, and stops when all points start at center 0."""

import numpy as np


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    labels = np.zeros(len(x), dtype=int)
    for _ in range(max_steps):
        assigned = nearest(x, centers)
        if (assigned == labels).all():
            break
        labels = assigned
        for j in range(len(centers)):
            if (labels == j).any():
                centers[j] = x[labels == j].mean(axis=0)
    return centers, nearest(x, centers)
