def subsets_with_duplicates(nums: list[int]) -> list[list[int]]:
    """Give every different choice from `nums`, where equal numbers cannot be told apart, once and in any order."""
