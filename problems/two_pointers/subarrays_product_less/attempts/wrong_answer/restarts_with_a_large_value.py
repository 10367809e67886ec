"""Starts a new window with the element that made the product too large."""


def subarrays_product_less(nums, target):
    found = []
    product, left = 1, 0
    for right, num in enumerate(nums):
        product *= num
        if product >= target:
            product, left = num, right
            if num >= target:
                product, left = 1, right + 1
        for start in range(left, right + 1):
            found.append(nums[start : right + 1])
    return found
