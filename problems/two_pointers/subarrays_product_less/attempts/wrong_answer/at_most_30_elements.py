"""Assumes that no subarray of more than 30 elements fits, as if none of them were 1."""


def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        product = 1
        for j in range(i, min(i + 30, len(nums))):
            product *= nums[j]
            if product >= target:
                break
            found.append(nums[i : j + 1])
    return found
