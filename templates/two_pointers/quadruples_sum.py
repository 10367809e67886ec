def quadruples_sum(nums: list[int], target: int) -> list[list[int]]:
    """Return each distinct quadruple of values from four indices that sums to target, once, in any order."""
