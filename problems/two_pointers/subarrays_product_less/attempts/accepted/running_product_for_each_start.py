def subarrays_product_less(nums, target):
    found = []
    for i in range(len(nums)):
        product = 1
        subarray = []
        for j in range(i, len(nums)):
            product = product * nums[j]
            if product >= target:
                break
            subarray.append(nums[j])
            found.append(list(subarray))
    return found
