import numpy as np


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    labels = np.argmin(np.linalg.norm(x[:, None] - centers[None], axis=2), axis=1)
    for _ in range(max_steps):
        for j in range(len(centers)):
            mine = x[labels == j]
            if len(mine):
                centers[j] = mine.mean(axis=0)
        new_labels = np.argmin(np.linalg.norm(x[:, None] - centers[None], axis=2), axis=1)
        if (new_labels == labels).all():
            break
        labels = new_labels
    return centers, labels
