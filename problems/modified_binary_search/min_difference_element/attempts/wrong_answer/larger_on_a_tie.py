"""Returns the larger element on a tie."""


def min_difference_element(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    if low > 0 and key - nums[low - 1] < nums[low] - key:
        return nums[low - 1]
    return nums[low]
