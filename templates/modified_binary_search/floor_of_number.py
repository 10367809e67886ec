def floor_of_number(nums: list[int], key: int) -> int:
    """Return an index of the greatest number of the sorted `nums` that is not greater than `key`, or -1."""
