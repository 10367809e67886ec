def kth_smallest(nums: list[int], k: int) -> int:
    """Return the number in place k, counted from 1, of the numbers in ascending order."""
