"""Returns 1 for the empty list."""

from bisect import bisect_left


def longest_increasing_subsequence(nums):
    ends = nums[:1]
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
    return max(1, len(ends))
