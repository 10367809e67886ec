def min_window_sort(nums: list[int]) -> int:
    """Return the length of the shortest contiguous subarray to sort so that the whole list is sorted ascending."""
