"""Takes position 0 for 'nothing found'."""


def floor_of_number(nums, key):
    low, high = 0, len(nums) - 1
    place = 0
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] <= key:
            place = middle
            low = middle + 1
        else:
            high = middle - 1
    return place or -1
