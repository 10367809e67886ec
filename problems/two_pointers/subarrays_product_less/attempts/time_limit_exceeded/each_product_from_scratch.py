"""Multiplies each subarray from scratch."""


def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        for j in range(i + 1, len(nums) + 1):
            product = 1
            for num in nums[i:j]:
                product *= num
            if product < target:
                found.append(nums[i:j])
    return found
