def count_subset_sum(nums: list[int], target: int) -> int:
    """Count the choices of positions whose numbers have the sum `target`."""
