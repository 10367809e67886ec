def subset_sum(nums: list[int], target: int) -> bool:
    """Return whether some subset of the numbers has the sum `target`."""
