def min_deletions_to_sort(nums: list[int]) -> int:
    """Return the smallest number of elements to delete so that the others are sorted strictly ascending."""
