def smallest_missing_positive(nums: list[int]) -> int:
    """Return the smallest of 1, 2, 3, ... that is not in the list."""
