def triplet_closest(nums: list[int], target: int) -> int:
    """Return the sum of elements at three distinct indices that is closest to target; break ties by the smaller sum."""
