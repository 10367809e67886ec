"""Extends the run over numbers that equal its smallest or its largest."""


def min_window_sort(nums):
    dips = [i for i in range(1, len(nums)) if nums[i] < nums[i - 1]]
    if not dips:
        return 0
    left, right = dips[0] - 1, dips[-1]
    lowest, highest = min(nums[left : right + 1]), max(nums[left : right + 1])
    while left > 0 and nums[left - 1] >= lowest:
        left -= 1
    while right < len(nums) - 1 and nums[right + 1] <= highest:
        right += 1
    return right - left + 1
