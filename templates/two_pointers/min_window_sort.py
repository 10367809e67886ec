def min_window_sort(nums: list[int]) -> int:
    """Return the length of the shortest window whose sorting puts the whole list in ascending order."""
