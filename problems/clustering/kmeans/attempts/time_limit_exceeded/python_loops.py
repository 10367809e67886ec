"""Works out every distance in Python loops."""

import numpy as np


def kmeans(x, centers, max_steps):
    points, vans = x.tolist(), centers.tolist()

    def nearest(point):
        return min(range(len(vans)), key=lambda j: sum((a - b) ** 2 for a, b in zip(point, vans[j])))

    for _ in range(max_steps):
        groups = [[] for _ in vans]
        for point in points:
            groups[nearest(point)].append(point)
        moved = [[sum(c) / len(g) for c in zip(*g)] if g else van for g, van in zip(groups, vans)]
        if moved == vans:
            break
        vans = moved
    return np.array(vans), np.array([nearest(point) for point in points])
