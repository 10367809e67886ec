def missing_number(nums: list[int]) -> int:
    """Return the number from 0 to n that does not occur in nums, which holds n distinct numbers."""
