def sliding_window_median(nums: list[int], k: int) -> list[float]:
    """Give the median of each stretch of k neighbouring numbers, from left to right."""
