"""Multiplies three matrices in Python loops."""

import numpy as np


def product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def laplacian(nodes, edges, normalized):
    result = [[0.0] * nodes for _ in range(nodes)]
    for u, v in edges:
        result[u][u] += 1
        result[v][v] += 1
        result[u][v] -= 1
        result[v][u] -= 1
    if normalized:
        roots = [[0.0] * nodes for _ in range(nodes)]
        for node in range(nodes):
            roots[node][node] = max(result[node][node], 1) ** -0.5
        result = product(product(roots, result), roots)
    return np.array(result)
