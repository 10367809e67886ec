def spanning_tree(nodes: int, edges: list[list[int]]) -> list[int] | None:
    """Return the indices of edges [a, b, cost] that form a spanning tree of least cost; None if not connected."""
