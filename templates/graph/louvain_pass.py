def louvain_pass(nodes: int, edges: list[list[float]]) -> list[int]:
    """Return a community label for each node after one Louvain pass; edges[i] is [u, v, weight]."""
