"""Searches all orders, and stops an order as soon as it is too long."""

from math import inf


def shortest_tour(distances):
    n = len(distances)
    best = [inf, [0]]

    def extend(path, rest, length):
        if length >= best[0]:
            return
        if not rest:
            total = length + distances[path[-1]][0]
            if total < best[0]:
                best[:] = total, path
            return
        for city in sorted(rest, key=distances[path[-1]].__getitem__):
            extend([*path, city], rest - {city}, length + distances[path[-1]][city])

    extend([0], frozenset(range(1, n)), 0.0)
    return best[0], best[1]
