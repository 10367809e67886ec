import numpy as np


def laplacian(nodes: int, edges: list[list[int]], normalized: bool) -> np.ndarray:
    """Return the (nodes, nodes) Laplacian of an undirected graph; edges[i] is [u, v]."""
