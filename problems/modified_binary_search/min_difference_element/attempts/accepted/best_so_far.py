def min_difference_element(nums, key):
    best = nums[0]
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        num = nums[middle]
        best = min(best, num, key=lambda num: (abs(num - key), num))
        if num < key:
            low = middle + 1
        else:
            high = middle - 1
    return best
