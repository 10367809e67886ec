def floor_of_number(nums: list[int], key: int) -> int:
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] <= key:
            low = middle + 1
        else:
            high = middle
    return low - 1
