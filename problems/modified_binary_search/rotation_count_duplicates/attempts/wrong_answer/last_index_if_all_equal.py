"""Returns the last index if all elements are equal."""


def rotation_count_duplicates(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        if nums[low] < nums[high]:
            return low
        middle = (low + high) // 2
        if nums[low] > nums[middle]:
            high = middle
        elif nums[middle] > nums[high]:
            low = middle + 1
        else:
            if nums[low] > nums[low + 1]:
                return low + 1
            low += 1
    return low
