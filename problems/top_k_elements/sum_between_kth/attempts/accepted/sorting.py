def sum_between_kth(nums, k1, k2):
    nums.sort()
    return sum(nums[k1 : k2 - 1])
