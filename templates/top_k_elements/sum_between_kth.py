def sum_between_kth(nums: list[int], k1: int, k2: int) -> int:
    """Return the sum of the numbers strictly between the places k1 and k2, counted from 1, in ascending order."""
