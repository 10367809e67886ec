"""Scans the whole list if it starts and ends with the same value."""


def search_rotated_duplicates(nums, key):
    low, high = 0, len(nums) - 1
    if nums and len(nums) > 1 and nums[low] == nums[high]:
        return nums.index(key) if key in nums else -1
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
