def floor_of_number(nums, key):
    if nums[0] > key:
        return -1
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if nums[middle] > key:
            high = middle - 1
        else:
            low = middle
    return low
