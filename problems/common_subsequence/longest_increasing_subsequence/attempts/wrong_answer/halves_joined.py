"""Appends to the smallest last numbers of the first half without replacing any, from 50 elements on."""

from bisect import bisect_left


def last_numbers(nums):
    ends = []
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
    return ends


def longest_increasing_subsequence(nums):
    if len(nums) < 50:
        return len(last_numbers(nums))
    half = len(nums) // 2
    ends = last_numbers(nums[:half])
    for num in nums[half:]:
        if not ends or num > ends[-1]:
            ends.append(num)
    return max(len(ends), len(last_numbers(nums[half:])))
