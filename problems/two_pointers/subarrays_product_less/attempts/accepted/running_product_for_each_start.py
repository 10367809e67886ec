def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        product = 1
        stretch = []
        for j in range(i, len(nums)):
            product = product * nums[j]
            if product >= target:
                break
            stretch.append(nums[j])
            found.append(list(stretch))
    return found
