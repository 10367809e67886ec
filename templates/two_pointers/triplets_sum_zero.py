def triplets_sum_zero(nums: list[int]) -> list[list[int]]:
    """Return each different triplet of numbers from three positions that sums to zero, once."""
