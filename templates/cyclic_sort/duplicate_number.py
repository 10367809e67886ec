def duplicate_number(nums: list[int]) -> int:
    """Return the one number of 1 to n that is repeated among these n + 1, and leave the list unchanged."""
