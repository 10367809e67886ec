def bitonic_maximum(nums: list[int]) -> int:
    """Give the greatest number of `nums`, which rises strictly and then falls strictly."""
