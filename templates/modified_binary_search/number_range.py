def number_range(nums: list[int], key: int) -> list[int]:
    """Give the first and the last position of `key` in the sorted `nums`, or [-1, -1]."""
