def min_difference_element(nums: list[int], key: int) -> int:
    """Give the number of the sorted `nums` that is nearest to `key`, the smaller one on a tie."""
