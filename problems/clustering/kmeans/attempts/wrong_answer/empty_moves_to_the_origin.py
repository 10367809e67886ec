"""Divides an empty sum by one, so that a center without points moves to the origin."""


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    for _ in range(max_steps):
        labels = nearest(x, centers)
        moved = centers.copy()
        for j in range(len(centers)):
            moved[j] = x[labels == j].sum(axis=0) / max((labels == j).sum(), 1)
        if (moved == centers).all():
            break
        centers = moved
    return centers, nearest(x, centers)
