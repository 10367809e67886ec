"""Tries only the 20 nearest cities of each city."""


def two_opt(distances, tour):
    n = len(tour)
    near = [set(sorted(range(n), key=row.__getitem__)[:21]) for row in distances]
    improved = True
    while improved:
        improved = False
        for i in range(n - 1):
            for j in range(i + 2, n):
                a, b, c, d = tour[i], tour[i + 1], tour[j], tour[(j + 1) % n]
                if a == d or (c not in near[a] and d not in near[b]):
                    continue
                if distances[a][b] + distances[c][d] - distances[a][c] - distances[b][d] > 0:
                    tour[i + 1 : j + 1] = tour[i + 1 : j + 1][::-1]
                    improved = True
    return tour
