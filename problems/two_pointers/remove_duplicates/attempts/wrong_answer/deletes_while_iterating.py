"""Deletes from the list that it iterates over, and so skips numbers."""


def remove_duplicates(nums):
    last = None
    for i, num in enumerate(nums):
        if num == last:
            del nums[i]
        last = num
    return len(nums)
