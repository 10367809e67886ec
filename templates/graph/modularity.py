def modularity(nodes: int, edges: list[list[float]], communities: list[int]) -> float:
    """Return the modularity of a partition; edges[i] is [u, v, weight], communities[i] the label of node i."""
