"""Keeps no copy of the old centers, finds them unchanged and stops after one step."""


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    centers = centers.copy()
    for _ in range(max_steps):
        labels = nearest(x, centers)
        old = centers
        for j in range(len(centers)):
            if (labels == j).any():
                centers[j] = x[labels == j].mean(axis=0)
        if (old == centers).all():
            break
    return centers, nearest(x, centers)
