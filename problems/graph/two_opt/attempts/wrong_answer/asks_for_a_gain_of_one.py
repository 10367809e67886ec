"""Makes only moves that shorten the tour by at least 1."""


def two_opt(distances, tour):
    n = len(tour)
    improved = True
    while improved:
        improved = False
        for i in range(n - 2):
            for j in range(i + 2, n):
                a, b, c, d = tour[i], tour[i + 1], tour[j], tour[(j + 1) % n]
                if distances[a][c] + distances[b][d] <= distances[a][b] + distances[c][d] - 1:
                    tour[i + 1 : j + 1] = tour[i + 1 : j + 1][::-1]
                    improved = True
    return tour
