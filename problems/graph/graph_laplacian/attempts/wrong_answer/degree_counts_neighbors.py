"""Takes the number of distinct neighbors as the degree."""

import numpy as np


def laplacian(nodes, edges, normalized):
    adjacency = np.zeros((nodes, nodes))
    for u, v in edges:
        adjacency[u, v] += 1
        adjacency[v, u] += 1
    degrees = (adjacency > 0).sum(axis=1)
    if not normalized:
        return np.diag(degrees) - adjacency
    factors = np.where(degrees > 0, 1 / np.sqrt(np.maximum(degrees, 1)), 0)
    return np.diag(degrees > 0) - factors[:, None] * adjacency * factors
