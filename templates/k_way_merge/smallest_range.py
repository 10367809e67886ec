def smallest_range(lists: list[list[int]]) -> list[int]:
    """Return the shortest range [start, end] with a number of each list; break ties by the smaller start."""
