def sliding_window_median(nums: list[int], k: int) -> list[float]:
    """Return the median of every window of k consecutive numbers, from left to right."""
