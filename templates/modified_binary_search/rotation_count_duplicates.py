def rotation_count_duplicates(nums: list[int]) -> int:
    """Give the smallest number of places by which the ascending `nums` was rotated to the right."""
