def pair_with_target(nums: list[int], target: int) -> list[int]:
    """Return two positions i < j with nums[i] + nums[j] == target, [-1, -1] when there are none."""
