def min_difference_element(nums: list[int], key: int) -> int:
    """Return the element of the sorted `nums` that is closest to `key`, the smaller one on a tie."""
