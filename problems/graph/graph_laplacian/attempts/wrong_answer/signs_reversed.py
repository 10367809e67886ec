"""Subtracts the degrees from the adjacency matrix."""

import numpy as np


def laplacian(nodes, edges, normalized):
    adjacency = np.zeros((nodes, nodes))
    for u, v in edges:
        adjacency[u, v] += 1
        adjacency[v, u] += 1
    degrees = adjacency.sum(axis=1)
    if not normalized:
        return adjacency - np.diag(degrees)
    factors = np.where(degrees > 0, 1 / np.sqrt(np.maximum(degrees, 1)), 0)
    return factors[:, None] * adjacency * factors - np.diag(degrees > 0)
