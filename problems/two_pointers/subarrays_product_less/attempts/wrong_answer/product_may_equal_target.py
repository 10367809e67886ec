"""Includes subarrays whose product equals the target."""


def subarrays_product_less(nums, target):
    found = []
    product, left = 1, 0
    for right, num in enumerate(nums):
        product *= num
        while left <= right and product > target:
            product //= nums[left]
            left += 1
        for start in range(left, right + 1):
            found.append(nums[start : right + 1])
    return found
