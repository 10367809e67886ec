def ceiling_of_number(nums: list[int], key: int) -> int:
    """Give the position of the first item of `nums` that is not smaller than `key`, or -1."""
