def pair_with_target(nums, target):
    j = len(nums) - 1
    for i, num in enumerate(nums):
        partner = target - num
        while j > i and nums[j] > partner:
            j -= 1
        if j <= i:
            break
        if nums[j] == partner:
            return [i, j]
    return [-1, -1]
