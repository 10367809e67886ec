"""Multiplies by a dense matrix of all pairs of nodes."""


def pagerank(nodes, edges, damping):
    matrix = [[0.0] * nodes for _ in range(nodes)]
    degrees = [0] * nodes
    for start, _ in edges:
        degrees[start] += 1
    for start, end in edges:
        matrix[end][start] += damping / degrees[start]
    for node in range(nodes):
        if not degrees[node]:
            for row in matrix:
                row[node] = damping / nodes
    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-11:
        moved = [(1 - damping) / nodes + sum(a * b for a, b in zip(row, ranks)) for row in matrix]
        change = sum(abs(a - b) for a, b in zip(moved, ranks))
        ranks = moved
    return ranks
