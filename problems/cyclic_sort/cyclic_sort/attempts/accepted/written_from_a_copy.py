def cyclic_sort(nums):
    for num in list(nums):
        nums[num - 1] = num
    return nums
