"""Returns the length for the last element, not the largest one."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = []
    length = 0
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
        length = k + 1
    return length
