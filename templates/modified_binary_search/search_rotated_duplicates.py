def search_rotated_duplicates(nums: list[int], key: int) -> int:
    """Give a position of `key` in `nums`, an ascending list with repeats that was rotated, or -1."""
