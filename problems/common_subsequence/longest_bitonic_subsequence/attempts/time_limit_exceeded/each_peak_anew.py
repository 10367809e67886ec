"""Splits the list at each index and computes both lengths anew."""

from bisect import bisect_left


def longest_up_to(nums):
    lengths, ends = [], []
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
        lengths.append(k + 1)
    return lengths


def longest_bitonic_subsequence(nums):
    best = 0
    for i in range(len(nums) - 1, -1, -1):
        best = max(best, longest_up_to(nums[: i + 1])[-1] + longest_up_to(nums[i:][::-1])[-1] - 1)
    return best
