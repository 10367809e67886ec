def smallest_subarray_sum(nums: list[int], target: int) -> int:
    """Return the length of the shortest run of neighbours whose sum is at least target, 0 when there is none."""
