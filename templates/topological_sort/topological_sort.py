def topological_sort(vertices: int, edges: list[list[int]]) -> list[int]:
    """Return the steps 0 to vertices - 1 so that a comes before b for each edge [a, b]; [] on a circle."""
