"""Tries all orders of the cities."""

from itertools import permutations


def shortest_tour(distances):
    best = None
    for order in permutations(range(1, len(distances))):
        tour = (0, *order)
        length = sum(distances[tour[i - 1]][city] for i, city in enumerate(tour))
        if best is None or length < best[0]:
            best = length, list(tour)
    return best
