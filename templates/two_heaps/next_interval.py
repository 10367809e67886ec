def next_interval(intervals: list[list[int]]) -> list[int]:
    """Give for each interval the index of the one with the smallest start that is not before its end, or -1."""
