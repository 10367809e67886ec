def search_rotated(nums: list[int], key: int) -> int:
    """Return the index of `key` in `nums`, a rotated ascending list of distinct elements, or -1."""
