import numpy as np


def laplacian(nodes: int, edges: list[list[int]], normalized: bool) -> np.ndarray:
    adjacency = np.zeros((nodes, nodes))
    for u, v in edges:
        adjacency[u, v] += 1
        adjacency[v, u] += 1
    degrees = adjacency.sum(axis=1)
    result = np.diag(degrees) - adjacency
    if normalized:
        factors = np.zeros(nodes)
        factors[degrees > 0] = 1 / np.sqrt(degrees[degrees > 0])
        result *= factors[:, None] * factors
    return result
