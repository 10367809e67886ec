"""Sums over all pairs of nodes."""


def modularity(nodes, edges, communities):
    between = {}
    degree = [0.0] * nodes
    for u, v, weight in edges:
        for start, end in ((int(u), int(v)), (int(v), int(u))):
            between[start, end] = between.get((start, end), 0.0) + weight
            degree[start] += weight
    twice = sum(degree)
    if twice == 0:
        return 0.0
    total = 0.0
    for i in range(nodes):
        for j in range(nodes):
            if communities[i] == communities[j]:
                total += between.get((i, j), 0.0) - degree[i] * degree[j] / twice
    return total / twice
