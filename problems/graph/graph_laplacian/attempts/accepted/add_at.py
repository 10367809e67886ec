import numpy as np


def laplacian(nodes, edges, normalized):
    pairs = np.array(edges, dtype=np.int64).reshape(-1, 2)
    flat = np.concatenate([pairs[:, 0] * nodes + pairs[:, 1], pairs[:, 1] * nodes + pairs[:, 0]])
    adjacency = np.bincount(flat, minlength=nodes * nodes).reshape(nodes, nodes)
    degrees = adjacency.sum(axis=0)
    if not normalized:
        return np.diag(degrees) - adjacency
    with np.errstate(divide="ignore"):
        inverse = np.where(degrees > 0, degrees**-0.5, 0.0)
    return np.diag((degrees > 0).astype(float)) - np.diag(inverse) @ adjacency @ np.diag(inverse)
