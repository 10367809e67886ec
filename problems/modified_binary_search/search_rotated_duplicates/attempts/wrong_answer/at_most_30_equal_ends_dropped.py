"""Drops up to thirty equal elements at the front before it searches as without duplicates."""


def search_rotated_duplicates(nums, key):
    low, high = 0, len(nums) - 1
    for _ in range(30):
        if low < high and nums[low] == nums[high]:
            if nums[low] == key:
                return low
            low += 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if nums[low] <= nums[middle]:
            if nums[low] <= key < nums[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif nums[middle] < key <= nums[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1
