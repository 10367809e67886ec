def subsets(nums):
    return [[num for i, num in enumerate(nums) if mask >> i & 1] for mask in range(1 << len(nums))]
