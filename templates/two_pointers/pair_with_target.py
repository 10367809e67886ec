def pair_with_target(nums: list[int], target: int) -> list[int]:
    """Return two indices i < j with nums[i] + nums[j] == target, or [-1, -1] if there are none."""
