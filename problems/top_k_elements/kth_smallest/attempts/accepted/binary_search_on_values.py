def kth_smallest(nums, k):
    low, high = min(nums), max(nums)
    while low < high:
        middle = (low + high) // 2
        if len([num for num in nums if num <= middle]) >= k:
            high = middle
        else:
            low = middle + 1
    return low
