"""Looks for the number that leaves in the half where its value would go now, and lets it stay where it is not."""

from bisect import bisect_left, insort


def sliding_window_median(nums, k):
    lower, upper, medians = [], [], []
    for i, num in enumerate(nums):
        insort(lower if not lower or num < lower[-1] else upper, num)
        if i >= k:
            half = lower if nums[i - k] < lower[-1] else upper
            place = bisect_left(half, nums[i - k])
            if place < len(half) and half[place] == nums[i - k]:
                del half[place]
        while len(lower) > len(upper) + 1:
            upper.insert(0, lower.pop())
        while len(upper) > len(lower):
            lower.append(upper.pop(0))
        if i >= k - 1:
            medians.append(float(lower[-1]) if k % 2 else (lower[-1] + upper[0]) / 2)
    return medians
