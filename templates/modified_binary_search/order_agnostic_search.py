def order_agnostic_search(nums: list[int], key: int) -> int:
    """Give the position of `key` in `nums`, which rises or falls, or -1 when it is not there."""
