def longest_alternating_subsequence(nums: list[int]) -> int:
    """Return the length of the longest subsequence of `nums` whose steps go up and down in turn."""
