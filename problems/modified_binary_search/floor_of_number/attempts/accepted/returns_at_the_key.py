def floor_of_number(nums, key):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return high
