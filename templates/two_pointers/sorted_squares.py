def sorted_squares(nums: list[int]) -> list[int]:
    """Return the squares of the ascending numbers, in ascending order."""
