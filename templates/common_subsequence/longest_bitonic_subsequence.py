def longest_bitonic_subsequence(nums: list[int]) -> int:
    """Return the length of the longest subsequence of `nums` that strictly increases and then strictly decreases."""
