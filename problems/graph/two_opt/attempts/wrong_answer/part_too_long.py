"""Reverses one city too many, so that another edge changes."""


def two_opt(distances, tour):
    n = len(tour)
    improved = True
    sweeps = 0
    while improved and sweeps < 20:
        sweeps += 1
        improved = False
        for i in range(n - 2):
            for j in range(i + 2, n):
                a, b, c, d = tour[i], tour[i + 1], tour[j], tour[(j + 1) % n]
                if distances[a][c] + distances[b][d] < distances[a][b] + distances[c][d]:
                    tour[i : j + 1] = tour[i : j + 1][::-1]
                    improved = True
    return tour
