"""Tries only the six nearest of the cities that are left."""

from functools import cache


def shortest_tour(distances):
    n = len(distances)
    near = [sorted(range(1, n), key=distances[a].__getitem__) for a in range(n)]

    @cache
    def rest(city, left):
        if not left:
            return distances[city][0], -1
        options = [x for x in near[city] if left >> x & 1][:6]
        return min((distances[city][x] + rest(x, left & ~(1 << x))[0], x) for x in options)

    left = (1 << n) - 2
    tour, city = [0], 0
    length = rest(0, left)[0]
    while left:
        city = rest(city, left)[1]
        left &= ~(1 << city)
        tour.append(city)
    return length, tour
