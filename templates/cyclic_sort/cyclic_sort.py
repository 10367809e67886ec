def cyclic_sort(nums: list[int]) -> None:
    """Sort nums ascending, in place; it holds each number from 1 to n once."""
