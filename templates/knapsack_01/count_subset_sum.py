def count_subset_sum(nums: list[int], target: int) -> int:
    """Return the number of subsets, counted by index, whose sum is `target`."""
