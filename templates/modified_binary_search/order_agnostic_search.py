def order_agnostic_search(nums: list[int], key: int) -> int:
    """Return the index of `key` in `nums`, which is sorted ascending or descending, or -1 if it is missing."""
