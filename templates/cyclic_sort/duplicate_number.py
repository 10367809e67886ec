def duplicate_number(nums: list[int]) -> int:
    """Return the only number that occurs more than once (1 to n, n + 1 elements), without modifying nums."""
