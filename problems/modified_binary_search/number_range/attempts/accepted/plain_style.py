def number_range(nums, key):
    first = -1
    low = 0
    high = len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            first = middle
            high = middle - 1
        elif nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    last = -1
    low = 0
    high = len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            last = middle
            low = middle + 1
        elif nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return [first, last]
