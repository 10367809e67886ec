def rotation_count(nums: list[int]) -> int:
    """Return by how many places an ascending list of distinct elements was rotated right to get `nums`."""
