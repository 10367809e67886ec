def smallest_subarray_sum(nums: list[int], target: int) -> int:
    """Return the length of the shortest contiguous subarray with a sum of at least target, or 0 if there is none."""
