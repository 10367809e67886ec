def smallest_range(lists: list[list[int]]) -> list[int]:
    """Give the shortest range [start, end] that holds a number of every list; the smaller start on a tie."""
