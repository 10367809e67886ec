def cheapest_route(nodes: int, edges: list[list[int]], start: int, goal: int) -> tuple[int, list[int]] | None:
    """Return (cost, route) of a cheapest path from start to goal; edges[i] is [from, to, cost]; None if none."""
