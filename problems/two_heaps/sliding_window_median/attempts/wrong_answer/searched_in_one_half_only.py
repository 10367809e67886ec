"""Searches for the leaving number in only one half and keeps it if it is in the other."""

from bisect import bisect_left, insort


def sliding_window_median(nums, k):
    lower, upper, medians = [], [], []
    for i, num in enumerate(nums):
        insort(lower if not lower or num < lower[-1] else upper, num)
        if i >= k:
            half = lower if nums[i - k] < lower[-1] else upper
            index = bisect_left(half, nums[i - k])
            if index < len(half) and half[index] == nums[i - k]:
                del half[index]
        while len(lower) > len(upper) + 1:
            upper.insert(0, lower.pop())
        while len(upper) > len(lower):
            lower.append(upper.pop(0))
        if i >= k - 1:
            medians.append(float(lower[-1]) if k % 2 else (lower[-1] + upper[0]) / 2)
    return medians
