"""Assumes that the range starts at a number of the first list."""

from bisect import bisect_left


def smallest_range(lists):
    best = [min(nums[0] for nums in lists), max(nums[0] for nums in lists)]
    for num in lists[0]:
        positions = [bisect_left(nums, num) for nums in lists]
        if all(j < len(nums) for j, nums in zip(positions, lists)):
            end = max(nums[j] for j, nums in zip(positions, lists))
            if end - num < best[1] - best[0]:
                best = [num, end]
    return best
