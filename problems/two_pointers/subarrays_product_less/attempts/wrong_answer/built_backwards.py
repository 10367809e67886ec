"""Builds each stretch from its end and leaves it turned round."""


def subarrays_product_less(nums, target):
    found = []
    for right in range(len(nums)):
        product, stretch = 1, []
        for left in range(right, -1, -1):
            product *= nums[left]
            if product >= target:
                break
            stretch.append(nums[left])
            found.append(list(stretch))
    return found
