"""Assigns the points again after each center's move."""


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    for _ in range(max_steps):
        before = centers.copy()
        for j in range(len(centers)):
            mine = nearest(x, centers) == j
            if mine.any():
                centers[j] = x[mine].mean(axis=0)
        if (before == centers).all():
            break
    return centers, nearest(x, centers)
