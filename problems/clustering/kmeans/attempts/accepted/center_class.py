import numpy as np


class Center:
    def __init__(self, position):
        self.position = np.array(position, dtype=float)

    def distances(self, points):
        return np.sqrt(((points - self.position) ** 2).sum(axis=1))

    def moved(self, points):
        return Center(points.mean(axis=0)) if len(points) > 0 else self


def assign(points, current):
    return np.argmin([center.distances(points) for center in current], axis=0)


def kmeans(x, centers, max_steps):
    current = [Center(center) for center in centers]
    steps = 0
    while steps < max_steps:
        labels = assign(x, current)
        moved = [center.moved(x[labels == j]) for j, center in enumerate(current)]
        unchanged = all(np.array_equal(a.position, b.position) for a, b in zip(current, moved))
        current = moved
        steps += 1
        if unchanged:
            break
    return np.array([center.position for center in current]), assign(x, current)
