def search_rotated(nums: list[int], key: int) -> int:
    """Give the position of `key` in `nums`, an ascending list that was rotated, or -1."""
