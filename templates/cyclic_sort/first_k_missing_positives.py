def first_k_missing_positives(nums: list[int], k: int) -> list[int]:
    """Return the k smallest positive integers that do not occur in nums, ascending."""
