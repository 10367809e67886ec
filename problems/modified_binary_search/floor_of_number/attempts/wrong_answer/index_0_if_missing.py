"""Returns index 0 if there is no floor."""


def floor_of_number(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if nums[middle] <= key:
            low = middle
        else:
            high = middle - 1
    return low
