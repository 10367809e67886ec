def equal_subset_partition(nums: list[int]) -> bool:
    """Tell whether the numbers can be split into two parts of equal sum."""
