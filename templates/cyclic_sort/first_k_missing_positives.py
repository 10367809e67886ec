def first_k_missing_positives(nums: list[int], k: int) -> list[int]:
    """Return in ascending order the k smallest of 1, 2, 3, ... that are not in the list."""
