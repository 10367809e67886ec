"""Improves the order of the cities by reversing parts."""


def shortest_tour(distances):
    def length(tour):
        return sum(distances[tour[i - 1]][city] for i, city in enumerate(tour))

    n = len(distances)
    tour = list(range(n))
    improved = True
    while improved:
        improved = False
        for i in range(1, n):
            for j in range(i + 1, n + 1):
                new = tour[:i] + tour[i:j][::-1] + tour[j:]
                if length(new) < length(tour):
                    tour, improved = new, True
    return length(tour), tour
