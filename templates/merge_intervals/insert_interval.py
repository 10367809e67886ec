def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    """Return these sorted, disjoint closed intervals [start, end] with `new` inserted and merged."""
