def next_interval(intervals: list[list[int]]) -> list[int]:
    """Return for each interval the index of the one with the smallest start >= its end, or -1 if there is none."""
