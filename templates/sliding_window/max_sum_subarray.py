def max_sum_subarray(nums: list[int], k: int) -> int:
    """Return the maximum sum of a contiguous subarray of nums with exactly k elements."""
