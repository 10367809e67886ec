def subarrays_product_less(nums: list[int], target: int) -> list[list[int]]:
    """Return all contiguous subarrays whose product is less than target, in any order."""
