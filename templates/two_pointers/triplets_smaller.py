def triplets_smaller(nums: list[int], target: int) -> int:
    """Return how many triplets of positions have a sum below the target."""
