def ceiling_of_number(nums: list[int], key: int) -> int:
    """Return an index of the smallest number of the sorted `nums` that is not smaller than `key`, or -1."""
