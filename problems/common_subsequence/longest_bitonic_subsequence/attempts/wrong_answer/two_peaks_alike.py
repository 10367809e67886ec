"""Adds the best up to an index and the best behind it, which may meet at equal numbers."""

from bisect import bisect_left


def sizes(nums):
    ends, result = [], [0]
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
        result.append(len(ends))
    return result


def longest_bitonic_subsequence(nums):
    return max(map(sum, zip(sizes(nums), sizes(nums[::-1])[::-1])))
