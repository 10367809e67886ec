def search_bitonic(nums: list[int], key: int) -> int:
    """Give a position of `key` in `nums`, which rises strictly and then falls strictly, or -1."""
