def all_duplicates(nums: list[int]) -> list[int]:
    """Return the numbers that occur twice, in any order; nums holds n numbers from 1 to n."""
