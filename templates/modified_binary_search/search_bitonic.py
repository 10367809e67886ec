def search_bitonic(nums: list[int], key: int) -> int:
    """Return an index of `key` in `nums`, which strictly increases and then strictly decreases, or -1."""
