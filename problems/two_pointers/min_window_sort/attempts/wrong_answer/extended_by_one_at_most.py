"""Extends the subarray by at most one element at each end."""


def min_window_sort(nums):
    wrong_pairs = [i for i in range(1, len(nums)) if nums[i - 1] > nums[i]]
    if not wrong_pairs:
        return 0
    left, right = wrong_pairs[0] - 1, wrong_pairs[-1]
    window = nums[left : right + 1]
    if left > 0 and nums[left - 1] > min(window):
        left -= 1
    if right < len(nums) - 1 and nums[right + 1] < max(window):
        right += 1
    return right - left + 1
