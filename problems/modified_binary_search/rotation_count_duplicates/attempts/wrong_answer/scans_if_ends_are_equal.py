"""Scans for the drop if the first element equals the last."""


def rotation_count_duplicates(nums):
    if nums[0] == nums[-1]:
        for i in range(1, len(nums)):
            if nums[i] < nums[i - 1]:
                return i
        return 0
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    return low
