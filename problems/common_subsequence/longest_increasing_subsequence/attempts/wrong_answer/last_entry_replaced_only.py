"""Replaces only the last of the smallest last numbers."""


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        if not ends or num > ends[-1]:
            ends.append(num)
        elif len(ends) == 1 or num > ends[-2]:
            ends[-1] = num
    return len(ends)
