"""Returns the index of the largest element."""


def rotation_count(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    return (low - 1) % len(nums)
