def two_opt(distances: list[list[float]], tour: list[int]) -> list[int]:
    """Return a 2-optimal tour that is not longer than the given one; it returns to its first city."""
