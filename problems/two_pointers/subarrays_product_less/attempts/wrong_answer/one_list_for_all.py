"""Appends the same list object again and again while it grows."""


def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        product, subarray = 1, []
        for j in range(i, len(nums)):
            product *= nums[j]
            if product >= target:
                break
            subarray.append(nums[j])
            found.append(subarray)
    return found
