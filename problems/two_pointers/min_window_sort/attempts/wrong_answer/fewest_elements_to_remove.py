"""Counts the fewest elements to remove so that the rest is sorted."""

from bisect import bisect_right


def min_window_sort(nums):
    tails = []
    for num in nums:
        index = bisect_right(tails, num)
        tails[index : index + 1] = [num]
    return len(nums) - len(tails)
