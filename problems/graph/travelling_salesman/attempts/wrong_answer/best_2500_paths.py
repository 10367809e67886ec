"""Keeps only the 2,500 shortest paths of each length."""


def shortest_tour(distances):
    n = len(distances)
    level = {(1, 0): (0.0, (0,))}
    for _ in range(n - 1):
        longer = {}
        for (mask, last), (cost, path) in level.items():
            for x in range(1, n):
                if not mask >> x & 1:
                    key = mask | 1 << x, x
                    c = cost + distances[last][x]
                    if key not in longer or c < longer[key][0]:
                        longer[key] = c, (*path, x)
        level = dict(sorted(longer.items(), key=lambda item: item[1][0])[:2500])
    c, path = min((c + distances[last][0], path) for (_, last), (c, path) in level.items())
    return c, list(path)
