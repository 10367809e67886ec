def max_distinct_elements(nums: list[int], k: int) -> int:
    """Return the maximum number of values that can occur exactly once after exactly k removals."""
