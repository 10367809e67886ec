def target_sum(nums: list[int], target: int) -> int:
    """Return the number of ways to put + or - before every number so that the sum is `target`."""
