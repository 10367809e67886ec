def smallest_missing_positive(nums):
    low, nums = 1, list(set(num for num in nums if num > 0))
    while nums:
        middle = low + len(nums) // 2
        below = [num for num in nums if num <= middle]
        if len(below) == middle - low + 1:
            low, nums = middle + 1, [num for num in nums if num > middle]
        else:
            nums = below
    return low
