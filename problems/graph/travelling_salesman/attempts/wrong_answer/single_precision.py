"""Compares lengths of distances in float32."""

from array import array
from functools import cache


def shortest_tour(distances):
    n = len(distances)
    d = [array("f", row).tolist() for row in distances]

    @cache
    def rest(city, left):
        if not left:
            return d[city][0], -1
        return min((d[city][x] + rest(x, left & ~(1 << x))[0], x) for x in range(1, n) if left >> x & 1)

    left = (1 << n) - 2
    tour, city = [0], 0
    while left:
        city = rest(city, left)[1]
        left &= ~(1 << city)
        tour.append(city)
    return sum(distances[tour[i - 1]][tour[i]] for i in range(n)), tour
