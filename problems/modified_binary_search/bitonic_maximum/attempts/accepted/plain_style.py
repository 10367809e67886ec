def bitonic_maximum(nums):
    n = len(nums)
    low = 0
    high = n - 1
    while low <= high:
        middle = (low + high) // 2
        higher_than_left = middle == 0 or nums[middle - 1] < nums[middle]
        higher_than_right = middle == n - 1 or nums[middle] > nums[middle + 1]
        if higher_than_left and higher_than_right:
            return nums[middle]
        if higher_than_left:
            low = middle + 1
        else:
            high = middle - 1
    return -1
