def all_duplicates(nums: list[int]) -> list[int]:
    """Return in any order the numbers that are there twice among these n numbers of 1 to n."""
