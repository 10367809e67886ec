def two_opt(distances, tour):
    """Make the best move of each first edge, and rotate the tour by one after each row."""
    n = len(tour)
    unchanged = 0
    while unchanged < n:
        a, b = tour[0], tour[1 % n]
        saved = distances[a][b]
        ends = tour[1:] + tour[:1]
        gains = [
            saved + distances[c][d] - distances[a][c] - distances[b][d] for c, d in zip(tour[1:], ends[1:])
        ]
        best = max(gains, default=0)
        if best > 0:
            j = gains.index(best) + 1
            tour = tour[:1] + tour[j:0:-1] + tour[j + 1 :]
            unchanged = 0
        else:
            unchanged += 1
        tour = tour[1:] + tour[:1]
    return tour
