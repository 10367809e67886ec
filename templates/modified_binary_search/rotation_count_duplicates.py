def rotation_count_duplicates(nums: list[int]) -> int:
    """Return the smallest number of places by which an ascending list was rotated right to get `nums`."""
