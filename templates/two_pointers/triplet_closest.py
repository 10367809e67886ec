def triplet_closest(nums: list[int], target: int) -> int:
    """Return the sum of three positions that lies closest to the target, the smaller one on a tie."""
