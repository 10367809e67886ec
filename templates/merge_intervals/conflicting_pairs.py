def conflicting_pairs(appointments: list[list[int]]) -> list[list[int]]:
    """Return, in any order, all index pairs [i, j] with i < j whose half-open intervals [start, end) overlap."""
