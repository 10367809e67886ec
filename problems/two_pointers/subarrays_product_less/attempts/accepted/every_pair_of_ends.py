def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        product = 1
        for j in range(i, len(nums)):
            product *= nums[j]
            if product < target:
                found.append(nums[i : j + 1])
    return found
