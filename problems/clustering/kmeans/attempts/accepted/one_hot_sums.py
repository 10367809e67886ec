import numpy as np


def kmeans(x, centers, max_steps):
    k = len(centers)

    def assign(c):
        return ((x**2).sum(1)[:, None] - 2 * x @ c.T + (c**2).sum(1)).argmin(axis=1)

    labels = assign(centers)
    for _ in range(max_steps):
        onehot = (labels[:, None] == np.arange(k)).astype(float)
        counts = onehot.sum(axis=0)[:, None]
        moved = np.where(counts > 0, onehot.T @ x / np.maximum(counts, 1), centers)
        if (moved == centers).all():
            break
        centers = moved
        labels = assign(centers)
    return centers, labels
