def target_sum(nums: list[int], target: int) -> int:
    """Count the ways to put + or - before every number so that the sum is `target`."""
