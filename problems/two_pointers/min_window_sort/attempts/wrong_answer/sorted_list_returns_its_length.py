"""Returns the length of the whole list when no end was found."""


def min_window_sort(nums):
    ordered = sorted(nums)
    left, right = 0, len(nums) - 1
    for i in range(len(nums)):
        if nums[i] != ordered[i]:
            left = i
            break
    for i in range(len(nums) - 1, -1, -1):
        if nums[i] != ordered[i]:
            right = i
            break
    return right - left + 1
