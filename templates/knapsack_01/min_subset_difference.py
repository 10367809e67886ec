def min_subset_difference(nums: list[int]) -> int:
    """Give the smallest difference between the sums of two parts into which the numbers can be split."""
