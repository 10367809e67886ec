"""Rounds the total weight to nine digits after the point."""


def modularity(nodes, edges, communities):
    inside, degree, m = [0.0] * nodes, [0.0] * nodes, 0.0
    for u, v, w in edges:
        a, b = communities[int(u)], communities[int(v)]
        m += w
        degree[a] += w
        degree[b] += w
        if a == b:
            inside[a] += w
    m = round(m, 9)
    return sum(i / m - (d / (2 * m)) ** 2 for i, d in zip(inside, degree)) if m else 0.0
