def shortest_tour(distances: list[list[float]]) -> tuple[float, list[int]]:
    """Return (length, tour) of the shortest round trip from city 0; distances[a][b] is from a to b."""
