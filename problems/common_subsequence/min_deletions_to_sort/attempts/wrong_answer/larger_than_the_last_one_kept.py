"""Keeps every element that is larger than the last one kept."""


def min_deletions_to_sort(nums):
    deletions, last = 0, None
    for num in nums:
        if last is None or num > last:
            last = num
        else:
            deletions += 1
    return deletions
