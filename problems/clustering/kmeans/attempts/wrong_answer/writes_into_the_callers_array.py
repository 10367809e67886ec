"""Moves the centers in the caller's own array."""


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    for _ in range(max_steps):
        labels = nearest(x, centers)
        before = centers.copy()
        for j in range(len(centers)):
            if (labels == j).any():
                centers[j] = x[labels == j].mean(axis=0)
        if (before == centers).all():
            break
    return centers, nearest(x, centers)
