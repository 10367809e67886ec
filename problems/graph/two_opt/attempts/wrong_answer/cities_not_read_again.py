"""Does not read the second city of an edge again after a move, so later gains at this edge are wrong."""


def two_opt(distances, tour):
    n = len(tour)
    for _ in range(10 * n + 100):
        improved = False
        for i in range(n - 1):
            a, b = tour[i], tour[i + 1]
            for j in range(i + 2, n):
                c, d = tour[j], tour[(j + 1) % n]
                if a != d and distances[a][b] + distances[c][d] - distances[a][c] - distances[b][d] > 0:
                    tour[i + 1 : j + 1] = tour[i + 1 : j + 1][::-1]
                    improved = True
        if not improved:
            break
    return tour
