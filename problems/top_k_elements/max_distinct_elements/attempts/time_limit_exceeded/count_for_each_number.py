"""Counts with a pass over the whole list for every distinct value."""


def max_distinct_elements(nums, k):
    unique = 0
    for count in sorted(nums.count(num) for num in set(nums)):
        if count - 1 > k:
            return unique
        k -= count - 1
        unique += 1
    return unique - k
