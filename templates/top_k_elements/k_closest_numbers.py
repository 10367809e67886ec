def k_closest_numbers(nums: list[int], k: int, x: int) -> list[int]:
    """Return the k numbers closest to x, sorted ascending; break ties by the smaller number."""
