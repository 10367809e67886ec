def fruit_baskets(trees: list[str]) -> int:
    """Return the length of the longest contiguous subarray of trees with at most two distinct strings."""
