def subset_sum(nums: list[int], target: int) -> bool:
    """Tell whether some of the numbers, each used at most once, have the sum `target`."""
