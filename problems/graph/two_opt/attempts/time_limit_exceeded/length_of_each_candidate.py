"""Computes the length of the whole tour for each move."""


def two_opt(distances, tour):
    def length(cities):
        return sum(distances[cities[i - 1]][cities[i]] for i in range(len(cities)))

    best = length(tour)
    improved = True
    while improved:
        improved = False
        for i in range(len(tour)):
            for j in range(i + 2, len(tour) + 1):
                candidate = tour[:i] + tour[i:j][::-1] + tour[j:]
                if length(candidate) < best:
                    tour, best, improved = candidate, length(candidate), True
    return tour
