def max_distinct_elements(nums: list[int], k: int) -> int:
    """Return how many numbers can be there exactly once after exactly k removals."""
