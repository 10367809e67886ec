def missing_number(nums):
    nums.sort()
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] == middle:
            low = middle + 1
        else:
            high = middle
    return low
