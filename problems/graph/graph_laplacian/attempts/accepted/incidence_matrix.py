import numpy as np


def laplacian(nodes, edges, normalized):
    """Sum the outer products of the edges: L = B B'."""
    result = np.zeros((nodes, nodes))
    for u, v in edges:
        result[[u, v], [u, v]] += 1
        result[[u, v], [v, u]] -= 1
    if normalized:
        degrees = np.maximum(np.diag(result), 1)
        result /= np.sqrt(np.outer(degrees, degrees))
    return result
