def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """Return the closed intervals [start, end] united where they overlap or touch, in ascending order."""
