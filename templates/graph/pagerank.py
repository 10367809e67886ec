def pagerank(nodes: int, edges: list[list[int]], damping: float) -> list[float]:
    """Return the PageRank of each node; edges[i] is [start, end], and the ranks sum to 1."""
