def k_closest_numbers(nums: list[int], k: int, x: int) -> list[int]:
    """Return the k numbers of the sorted list closest to x in ascending order, the smaller ones on a tie."""
