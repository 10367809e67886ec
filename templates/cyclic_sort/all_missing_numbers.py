def all_missing_numbers(nums: list[int]) -> list[int]:
    """Return the numbers from 1 to n that do not occur in nums, ascending; n is len(nums)."""
