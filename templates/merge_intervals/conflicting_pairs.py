def conflicting_pairs(appointments: list[list[int]]) -> list[list[int]]:
    """Return in any order all pairs [i, j], i < j, of positions whose half-open intervals overlap."""
