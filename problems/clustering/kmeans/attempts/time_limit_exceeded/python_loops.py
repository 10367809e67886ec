"""Computes every distance in Python loops."""

import numpy as np


def kmeans(x, centers, max_steps):
    points, current = x.tolist(), centers.tolist()

    def nearest(point):
        return min(range(len(current)), key=lambda j: sum((a - b) ** 2 for a, b in zip(point, current[j])))

    for _ in range(max_steps):
        clusters = [[] for _ in current]
        for point in points:
            clusters[nearest(point)].append(point)
        moved = [[sum(c) / len(g) for c in zip(*g)] if g else old for g, old in zip(clusters, current)]
        if moved == current:
            break
        current = moved
    return np.array(current), np.array([nearest(point) for point in points])
