def max_sum_subarray(nums: list[int], k: int) -> int:
    """Return the greatest sum of k neighbouring numbers."""
