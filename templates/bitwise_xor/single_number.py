def single_number(nums: list[int]) -> int:
    """Return the number that occurs once; every other number occurs exactly twice."""
