"""Looks for elements above or below both of their neighbors, which misses turns on plateaus."""


def longest_alternating_subsequence(nums):
    if len(set(nums)) < 2:
        return len(set(nums))
    count = 2
    for a, b, c in zip(nums, nums[1:], nums[2:]):
        if a < b > c or a > b < c:
            count += 1
    return count
