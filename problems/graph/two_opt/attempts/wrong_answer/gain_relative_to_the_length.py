"""Makes only moves that shorten the tour by more than a millionth of its length."""


def two_opt(distances, tour):
    n = len(tour)
    eps = 1e-6 * sum(distances[tour[i - 1]][tour[i]] for i in range(n))
    improved = True
    while improved:
        improved = False
        for i in range(n - 1):
            for j in range(i + 2, n):
                a, b, c, d = tour[i], tour[i + 1], tour[j], tour[(j + 1) % n]
                if a != d and distances[a][b] + distances[c][d] - distances[a][c] - distances[b][d] > eps:
                    tour[i + 1 : j + 1] = tour[i + 1 : j + 1][::-1]
                    improved = True
    return tour
