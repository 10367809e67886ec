def smallest_missing_positive(nums: list[int]) -> int:
    """Return the smallest positive integer that does not occur in nums."""
