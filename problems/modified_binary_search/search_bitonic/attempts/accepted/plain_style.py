def search_bitonic(nums, key):
    start = 0
    end = len(nums) - 1
    while start < end:
        middle = start + (end - start) // 2
        if nums[middle] > nums[middle + 1]:
            end = middle
        else:
            start = middle + 1
    top = start
    start = 0
    end = top
    while start <= end:
        middle = start + (end - start) // 2
        if nums[middle] == key:
            return middle
        elif nums[middle] < key:
            start = middle + 1
        else:
            end = middle - 1
    start = top
    end = len(nums) - 1
    while start <= end:
        middle = start + (end - start) // 2
        if nums[middle] == key:
            return middle
        elif nums[middle] > key:
            start = middle + 1
        else:
            end = middle - 1
    return -1
