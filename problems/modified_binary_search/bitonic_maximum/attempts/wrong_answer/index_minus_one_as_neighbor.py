"""Compares the first element with index -1, which is the last one."""


def bitonic_maximum(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle - 1] < nums[middle]:
            low = middle
            if high - low == 1:
                return max(nums[low], nums[high])
        else:
            high = middle - 1
    return nums[low]
