"""Returns subarrays with the same values once."""


def subarrays_product_less(nums, target):
    found = set()
    for i in range(len(nums)):
        product = 1
        for j in range(i, len(nums)):
            product *= nums[j]
            if product < target:
                found.add(tuple(nums[i : j + 1]))
    return [list(subarray) for subarray in found]
