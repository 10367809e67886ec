def bitonic_maximum(nums):
    low, high = 0, len(nums) - 1
    while high - low > 2:
        third = (high - low) // 3
        left, right = low + third, high - third
        if nums[left] < nums[right]:
            low = left + 1
        else:
            high = right
    return max(nums[low : high + 1])
