def search_rotated_duplicates(nums, key):
    start = 0
    end = len(nums) - 1
    while start <= end:
        middle = start + (end - start) // 2
        if nums[middle] == key:
            return middle
        if nums[start] == nums[middle] and nums[end] == nums[middle]:
            start += 1
            end -= 1
        elif nums[start] <= nums[middle]:
            if nums[start] <= key and key < nums[middle]:
                end = middle - 1
            else:
                start = middle + 1
        else:
            if nums[middle] < key and key <= nums[end]:
                start = middle + 1
            else:
                end = middle - 1
    return -1
