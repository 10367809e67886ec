def missing_number(nums: list[int]) -> int:
    """Return the one number of 0 to n that is not among these n distinct ones."""
