def all_duplicates(nums):
    nums.sort()
    return [nums[i] for i in range(1, len(nums)) if nums[i] == nums[i - 1]]
