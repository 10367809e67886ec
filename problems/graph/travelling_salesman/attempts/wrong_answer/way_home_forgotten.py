"""Returns the shortest path, without the way home."""

from functools import cache


def shortest_tour(distances):
    n = len(distances)

    @cache
    def rest(city, remaining):
        if not remaining:
            return 0.0, 0
        return min(
            (distances[city][after] + rest(after, remaining - (1 << after))[0], after)
            for after in range(n)
            if remaining >> after & 1
        )

    remaining = 2**n - 2
    tour = [0]
    length = rest(0, remaining)[0]
    while remaining:
        tour.append(rest(tour[-1], remaining)[1])
        remaining -= 1 << tour[-1]
    return length, tour
