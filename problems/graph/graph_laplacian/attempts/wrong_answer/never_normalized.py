"""Ignores the third parameter."""

import numpy as np


def laplacian(nodes, edges, normalized):
    adjacency = np.zeros((nodes, nodes))
    for u, v in edges:
        adjacency[u, v] += 1
        adjacency[v, u] += 1
    degrees = adjacency.sum(axis=1)
    return np.diag(degrees) - adjacency
