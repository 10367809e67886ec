def single_number(nums: list[int]) -> int:
    """Give the number that occurs once in `nums`, where every other occurs twice."""
