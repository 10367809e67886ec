"""Extends the subarray by the elements at its ends, and not by the minimum and maximum in it."""


def min_window_sort(nums):
    wrong_pairs = [i for i in range(1, len(nums)) if nums[i] < nums[i - 1]]
    if not wrong_pairs:
        return 0
    left, right = wrong_pairs[0] - 1, wrong_pairs[-1]
    lowest, highest = nums[right], nums[left]
    while left > 0 and nums[left - 1] > lowest:
        left -= 1
    while right < len(nums) - 1 and nums[right + 1] < highest:
        right += 1
    return right - left + 1
