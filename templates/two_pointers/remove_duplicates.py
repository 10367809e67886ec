def remove_duplicates(nums: list[int]) -> int:
    """Move each different number of the sorted list to its front, in order, and return how many there are."""
