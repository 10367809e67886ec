"""Extends the run by the numbers at its ends, and not by the smallest and the largest in it."""


def min_window_sort(nums):
    dips = [i for i in range(1, len(nums)) if nums[i] < nums[i - 1]]
    if not dips:
        return 0
    left, right = dips[0] - 1, dips[-1]
    lowest, highest = nums[right], nums[left]
    while left > 0 and nums[left - 1] > lowest:
        left -= 1
    while right < len(nums) - 1 and nums[right + 1] < highest:
        right += 1
    return right - left + 1
