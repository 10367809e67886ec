"""Returns the matrix in float16, which is inexact above 2,048."""

import numpy as np


def laplacian(nodes, edges, normalized):
    a = np.zeros((nodes, nodes))
    for u, v in edges:
        a[u, v] += 1
        a[v, u] += 1
    d = a.sum(1)
    lap = np.diag(d) - a
    if normalized:
        d[d == 0] = 1
        return lap / np.sqrt(np.outer(d, d))
    return lap.astype(np.float16).astype(float)
