def floor_of_number(nums: list[int], key: int) -> int:
    """Return an index of the largest element of the sorted `nums` that is at most `key`, or -1."""
