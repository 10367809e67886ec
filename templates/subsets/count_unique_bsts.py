def count_unique_bsts(n: int) -> int:
    """Return the exact number of binary search trees with the values 1 to `n`."""
