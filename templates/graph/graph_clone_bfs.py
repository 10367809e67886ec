def shortest_route(nodes: int, edges: list[list[int]], start: int, goal: int) -> list[int]:
    """Return the nodes of a shortest path from start to goal; edges[i] is [a, b], undirected; [] if there is none."""
