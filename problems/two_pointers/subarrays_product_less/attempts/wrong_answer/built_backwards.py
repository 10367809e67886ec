"""Builds each subarray from its right end and does not reverse it."""


def subarrays_product_less(nums, target):
    found = []
    for right in range(len(nums)):
        product, subarray = 1, []
        for left in range(right, -1, -1):
            product *= nums[left]
            if product >= target:
                break
            subarray.append(nums[left])
            found.append(list(subarray))
    return found
