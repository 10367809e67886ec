"""Exchanges two cities instead of reversing the part between them, as long as that shortens the tour."""


def two_opt(distances, tour):
    def length(cities):
        return sum(distances[cities[i - 1]][cities[i]] for i in range(len(cities)))

    n = len(tour)
    improved = n <= 40
    while improved:
        improved = False
        for i in range(n):
            for j in range(i + 1, n):
                candidate = tour[:]
                candidate[i], candidate[j] = tour[j], tour[i]
                if length(candidate) < length(tour):
                    tour, improved = candidate, True
    return tour
