"""Keeps one shortest path for each set of cities, whatever its last city is."""

from math import inf


def shortest_tour(distances):
    n = len(distances)
    best = {1: (0.0, [0])}
    for visited in range(1, 1 << n, 2):
        length, path = best[visited]
        for city in range(n):
            if not visited >> city & 1:
                new = length + distances[path[-1]][city]
                if new < best.get(visited | 1 << city, (inf,))[0]:
                    best[visited | 1 << city] = new, [*path, city]
    length, path = best[(1 << n) - 1]
    return length + distances[path[-1]][0], path
