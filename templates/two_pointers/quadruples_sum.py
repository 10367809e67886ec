def quadruples_sum(nums: list[int], target: int) -> list[list[int]]:
    """Return each different quadruple of numbers from four positions that sums to the target, once."""
