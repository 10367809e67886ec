"""Deletes duplicates one at a time, and each deletion moves the rest of the list."""


def remove_duplicates(nums):
    i = 1
    while i < len(nums):
        if nums[i] == nums[i - 1]:
            del nums[i]
        else:
            i += 1
    return len(nums)
