"""Takes the longer one of the longest increasing and the longest decreasing subsequence."""

from bisect import bisect_left


def length(nums):
    ends = []
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
    return len(ends)


def longest_increasing_subsequence(nums):
    return max(length(nums), length(nums[::-1]))
