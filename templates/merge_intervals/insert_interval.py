def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    """Return these closed intervals, which lie apart in ascending order, united with one more."""
