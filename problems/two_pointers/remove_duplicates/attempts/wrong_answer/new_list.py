"""Makes a new list and does not change the argument."""


def remove_duplicates(nums):
    nums = sorted(set(nums))
    return len(nums)
