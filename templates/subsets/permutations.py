def permutations(nums: list[int]) -> list[list[int]]:
    """Return all permutations of the distinct integers nums, each exactly once, in any order."""
