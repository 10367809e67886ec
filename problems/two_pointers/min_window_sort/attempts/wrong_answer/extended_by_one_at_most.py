"""Extends the window by one number at each end at most."""


def min_window_sort(nums):
    dips = [i for i in range(1, len(nums)) if nums[i - 1] > nums[i]]
    if not dips:
        return 0
    left, right = dips[0] - 1, dips[-1]
    window = nums[left : right + 1]
    if left > 0 and nums[left - 1] > min(window):
        left -= 1
    if right < len(nums) - 1 and nums[right + 1] < max(window):
        right += 1
    return right - left + 1
