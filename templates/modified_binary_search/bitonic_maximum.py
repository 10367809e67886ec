def bitonic_maximum(nums: list[int]) -> int:
    """Return the maximum of `nums`, which is strictly increasing and then strictly decreasing."""
