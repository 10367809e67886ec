def two_single_numbers(nums: list[int]) -> list[int]:
    """Return the two numbers that occur once, in any order; every other number occurs exactly twice."""
