def topological_sort(vertices: int, edges: list[list[int]]) -> list[int]:
    """Return the vertices 0 to vertices - 1 with a before b for each edge [a, b]; [] if there is a cycle."""
