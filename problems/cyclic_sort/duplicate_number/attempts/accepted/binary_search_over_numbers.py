def duplicate_number(nums):
    low, high = 1, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if sum(1 for num in nums if num <= middle) > middle:
            high = middle
        else:
            low = middle + 1
    return low
