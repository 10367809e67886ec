def k_closest_points(points: list[list[int]], k: int) -> list[list[int]]:
    """Return the k points [x, y] closest to the origin, in any order; any choice among equal distances."""
