"""Adds with arrays of indices, which adds once for duplicates."""

import numpy as np


def laplacian(nodes, edges, normalized):
    adjacency = np.zeros((nodes, nodes))
    us, vs = np.array(edges, dtype=int).reshape(-1, 2).T
    adjacency[us, vs] += 1
    adjacency[vs, us] += 1
    degrees = adjacency.sum(axis=1)
    if not normalized:
        return np.diag(degrees) - adjacency
    factors = np.where(degrees > 0, 1 / np.sqrt(np.maximum(degrees, 1)), 0)
    return np.diag(degrees > 0) - factors[:, None] * adjacency * factors
