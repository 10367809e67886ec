def permutations(nums):
    if not nums:
        return [[]]
    return [[nums[i]] + order for i in range(len(nums)) for order in permutations(nums[:i] + nums[i + 1 :])]
