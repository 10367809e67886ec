def cyclic_sort(nums):
    nums.sort()
