"""Counts the fewest binders to take out so that the rest is in order."""

from bisect import bisect_right


def min_window_sort(nums):
    tails = []
    for num in nums:
        place = bisect_right(tails, num)
        tails[place : place + 1] = [num]
    return len(nums) - len(tails)
