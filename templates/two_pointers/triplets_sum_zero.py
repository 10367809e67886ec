def triplets_sum_zero(nums: list[int]) -> list[list[int]]:
    """Return each distinct triplet of values from three indices that sums to zero, once, in any order."""
