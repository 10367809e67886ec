def gain(distances, tour, i, j):
    a, b, c, d = tour[i - 1], tour[i], tour[j], tour[(j + 1) % len(tour)]
    return distances[a][b] + distances[c][d] - distances[a][c] - distances[b][d]


def two_opt(distances, tour):
    n = len(tour)
    while n > 3:
        best, i, j = max(
            (gain(distances, tour, i, j), i, j) for i in range(1, n - 1) for j in range(i + 1, n)
        )
        if best <= 0:
            break
        tour = tour[:i] + tour[i : j + 1][::-1] + tour[j + 1 :]
    return tour
