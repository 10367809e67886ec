def search_rotated(nums, key):
    start = 0
    end = len(nums) - 1
    while start <= end:
        middle = start + (end - start) // 2
        if nums[middle] == key:
            return middle
        if nums[start] <= nums[middle]:
            if key >= nums[start] and key < nums[middle]:
                end = middle - 1
            else:
                start = middle + 1
        else:
            if key > nums[middle] and key <= nums[end]:
                start = middle + 1
            else:
                end = middle - 1
    return -1
