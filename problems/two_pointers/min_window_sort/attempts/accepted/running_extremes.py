from itertools import accumulate


def min_window_sort(nums):
    prefix = list(accumulate(nums, max))
    suffix = list(accumulate(reversed(nums), min))[::-1]
    left = 0
    while left < len(nums) and nums[left] == suffix[left]:
        left += 1
    right = len(nums)
    while right > left and nums[right - 1] == prefix[right - 1]:
        right -= 1
    return right - left
