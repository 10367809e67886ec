def equal_subset_partition(nums: list[int]) -> bool:
    """Return whether the numbers can be split into two subsets with equal sums."""
