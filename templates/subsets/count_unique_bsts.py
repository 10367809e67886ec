def count_unique_bsts(n: int) -> int:
    """Give the number of binary search trees of the values 1 to `n`, exactly."""
