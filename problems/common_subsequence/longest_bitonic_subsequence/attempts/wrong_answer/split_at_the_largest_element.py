"""Splits the list at its largest element."""

from bisect import bisect_left


def longest_up_to(nums):
    lengths, ends = [], []
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
        lengths.append(k + 1)
    return lengths


def longest_bitonic_subsequence(nums):
    if not nums:
        return 0
    top = max(nums)
    peaks = [i for i, num in enumerate(nums) if num == top]
    rising, falling = longest_up_to(nums), longest_up_to(nums[::-1])[::-1]
    best = max(rising[i] + falling[i] - 1 for i in peaks)
    return max(best, *rising, *falling)
