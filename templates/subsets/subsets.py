def subsets(nums: list[int]) -> list[list[int]]:
    """Return all subsets of the distinct integers nums, each exactly once, in any order."""
