def subsets_with_duplicates(nums: list[int]) -> list[list[int]]:
    """Return all distinct subsets of nums, which may contain duplicates, each exactly once, in any order."""
