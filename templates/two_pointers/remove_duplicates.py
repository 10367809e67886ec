def remove_duplicates(nums: list[int]) -> int:
    """Move the distinct values of the sorted list to its front, in place and in order, and return their number."""
