"""Makes a new list and leaves the one that was handed in as it is."""


def remove_duplicates(nums):
    nums = sorted(set(nums))
    return len(nums)
