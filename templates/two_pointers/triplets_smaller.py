def triplets_smaller(nums: list[int], target: int) -> int:
    """Return the number of triplets of indices i < j < k with nums[i] + nums[j] + nums[k] < target."""
