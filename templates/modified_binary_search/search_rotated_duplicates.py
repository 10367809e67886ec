def search_rotated_duplicates(nums: list[int], key: int) -> int:
    """Return an index of `key` in `nums`, a rotated ascending list that may contain duplicates, or -1."""
