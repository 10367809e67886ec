"""Alternates the signs of the elements."""


def longest_alternating_subsequence(nums):
    count, positive = 0, None
    for num in nums:
        if (num > 0) != positive:
            positive = num > 0
            count += 1
    return max(count, min(len(set(nums)), 2))
