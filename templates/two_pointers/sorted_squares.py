def sorted_squares(nums: list[int]) -> list[int]:
    """Return the squares of all elements of the sorted list, sorted ascending."""
