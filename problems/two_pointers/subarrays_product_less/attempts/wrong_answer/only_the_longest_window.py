"""Returns only the longest subarray for each right end."""


def subarrays_product_less(nums, target):
    found = []
    product, left = 1, 0
    for right, num in enumerate(nums):
        product *= num
        while left <= right and product >= target:
            product //= nums[left]
            left += 1
        if left <= right:
            found.append(nums[left : right + 1])
    return found
