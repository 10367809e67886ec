"""Makes a move only if both new edges are shorter than the first old one."""


def two_opt(distances, tour):
    n = len(tour)
    improved = True
    while improved:
        improved = False
        for i in range(n - 2):
            for j in range(i + 2, n):
                a, b, c, d = tour[i], tour[i + 1], tour[j], tour[(j + 1) % n]
                if (
                    max(distances[a][c], distances[b][d]) < distances[a][b]
                    and distances[a][c] + distances[b][d] < distances[a][b] + distances[c][d]
                ):
                    tour[i + 1 : j + 1] = tour[i + 1 : j + 1][::-1]
                    improved = True
    return tour
