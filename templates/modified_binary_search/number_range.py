def number_range(nums: list[int], key: int) -> list[int]:
    """Return the first and the last index of `key` in the sorted `nums`, or [-1, -1]."""
