def min_subset_difference(nums: list[int]) -> int:
    """Return the smallest difference between the sums of two subsets that the numbers are split into."""
