def subsets(nums: list[int]) -> list[list[int]]:
    """Give every subset of the different numbers `nums` once, in any order."""
