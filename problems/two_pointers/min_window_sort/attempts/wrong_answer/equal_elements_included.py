"""Extends the subarray over elements that equal its minimum or its maximum."""


def min_window_sort(nums):
    wrong_pairs = [i for i in range(1, len(nums)) if nums[i] < nums[i - 1]]
    if not wrong_pairs:
        return 0
    left, right = wrong_pairs[0] - 1, wrong_pairs[-1]
    lowest, highest = min(nums[left : right + 1]), max(nums[left : right + 1])
    while left > 0 and nums[left - 1] >= lowest:
        left -= 1
    while right < len(nums) - 1 and nums[right + 1] <= highest:
        right += 1
    return right - left + 1
