def cyclic_sort(nums: list[int]) -> None:
    """Sort the numbers 1 to n, each there once, within the list itself."""
