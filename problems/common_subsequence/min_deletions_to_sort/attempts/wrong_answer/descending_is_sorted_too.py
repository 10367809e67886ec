"""Accepts descending order too, and takes the smaller number of deletions."""

from bisect import bisect_left


def longest(nums):
    last = []
    for num in nums:
        k = bisect_left(last, num)
        last[k : k + 1] = [num]
    return len(last)


def min_deletions_to_sort(nums):
    return len(nums) - max(longest(nums), longest(nums[::-1]))
