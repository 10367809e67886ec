def floor_of_number(nums: list[int], key: int) -> int:
    """Give the position of the last item of `nums` that is not greater than `key`, or -1."""
