def ceiling_of_number(nums, key):
    start = 0
    end = len(nums) - 1
    best = -1
    while start <= end:
        middle = (start + end) // 2
        if nums[middle] >= key:
            best = middle
            end = middle - 1
        else:
            start = middle + 1
    return best
