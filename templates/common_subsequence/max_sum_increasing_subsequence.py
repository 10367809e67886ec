def max_sum_increasing_subsequence(nums: list[int]) -> int:
    """Return the largest sum of a strictly increasing subsequence of `nums` with at least one element."""
