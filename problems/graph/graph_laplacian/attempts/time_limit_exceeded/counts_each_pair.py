"""Counts the edges of each pair of nodes in the whole list."""

import numpy as np


def laplacian(nodes, edges, normalized):
    result = np.zeros((nodes, nodes))
    for u in range(nodes):
        for v in range(u):
            result[u, v] = result[v, u] = -(edges.count([u, v]) + edges.count([v, u]))
    degrees = -result.sum(axis=1)
    result += np.diag(degrees)
    if normalized:
        roots = np.sqrt(np.maximum(degrees, 1))
        result /= np.outer(roots, roots)
    return result
