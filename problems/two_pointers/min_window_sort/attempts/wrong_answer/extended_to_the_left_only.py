"""Extends the run between the dips to the left, and not to the right."""


def min_window_sort(nums):
    dips = [i for i in range(1, len(nums)) if nums[i] < nums[i - 1]]
    if not dips:
        return 0
    left, right = dips[0] - 1, dips[-1]
    lowest = min(nums[left : right + 1])
    while left > 0 and nums[left - 1] > lowest:
        left -= 1
    return right - left + 1
