"""Notes the same list again and again while it grows."""


def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        product, stretch = 1, []
        for j in range(i, len(nums)):
            product *= nums[j]
            if product >= target:
                break
            stretch.append(nums[j])
            found.append(stretch)
    return found
