def rotation_count(nums: list[int]) -> int:
    """Give by how many places the ascending `nums` was rotated to the right."""
