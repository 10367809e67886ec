"""Moves a center without points to the point that is farthest from its center."""


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    for _ in range(max_steps):
        labels = nearest(x, centers)
        moved = centers.copy()
        for j in range(len(centers)):
            if (labels == j).any():
                moved[j] = x[labels == j].mean(axis=0)
            else:
                moved[j] = x[((x - centers[labels]) ** 2).sum(axis=1).argmax()]
        if (moved == centers).all():
            break
        centers = moved
    return centers, nearest(x, centers)
