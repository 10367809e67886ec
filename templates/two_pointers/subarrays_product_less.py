def subarrays_product_less(nums: list[int], target: int) -> list[list[int]]:
    """Return all runs of neighbouring numbers whose product is below the target."""
