"""Returns D^-1 L, which is not symmetric."""

import numpy as np


def laplacian(nodes, edges, normalized):
    adjacency = np.zeros((nodes, nodes))
    for u, v in edges:
        adjacency[u, v] += 1
        adjacency[v, u] += 1
    degrees = adjacency.sum(axis=1)
    if not normalized:
        return np.diag(degrees) - adjacency
    return (np.diag(degrees) - adjacency) / np.maximum(degrees, 1)[:, None]
