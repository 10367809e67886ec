"""Deletes from the list while iterating over it, and skips elements."""


def remove_duplicates(nums):
    last = None
    for i, num in enumerate(nums):
        if num == last:
            del nums[i]
        last = num
    return len(nums)
