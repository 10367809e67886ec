def search_rotated(nums, key):
    low = 0
    high = len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    smallest = low
    if smallest > 0 and key >= nums[0]:
        low = 0
        high = smallest - 1
    else:
        low = smallest
        high = len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle - 1
    return -1
