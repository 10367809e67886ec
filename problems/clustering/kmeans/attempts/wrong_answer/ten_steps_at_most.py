"""Never takes more than ten steps."""


def nearest(x, centers):
    return ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)


def kmeans(x, centers, max_steps):
    for _ in range(min(max_steps, 10)):
        labels = nearest(x, centers)
        moved = centers.copy()
        for j in range(len(centers)):
            if (labels == j).any():
                moved[j] = x[labels == j].mean(axis=0)
        if (moved == centers).all():
            break
        centers = moved
    return centers, nearest(x, centers)
