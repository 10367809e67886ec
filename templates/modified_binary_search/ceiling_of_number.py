def ceiling_of_number(nums: list[int], key: int) -> int:
    """Return an index of the smallest element of the sorted `nums` that is at least `key`, or -1."""
