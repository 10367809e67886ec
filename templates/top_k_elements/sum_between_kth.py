def sum_between_kth(nums: list[int], k1: int, k2: int) -> int:
    """Return the sum of the numbers at ranks k1 + 1 to k2 - 1 in ascending order; ranks count from 1."""
