def order_agnostic_search(nums, key):
    start = 0
    end = len(nums) - 1
    ascending = nums[start] <= nums[end]
    while start <= end:
        middle = start + (end - start) // 2
        if nums[middle] == key:
            return middle
        if ascending:
            if key < nums[middle]:
                end = middle - 1
            else:
                start = middle + 1
        else:
            if key > nums[middle]:
                end = middle - 1
            else:
                start = middle + 1
    return -1
