def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """Return the closed intervals [start, end], merged where they overlap or touch, sorted ascending."""
