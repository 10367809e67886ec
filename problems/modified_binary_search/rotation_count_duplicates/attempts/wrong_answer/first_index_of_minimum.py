"""Returns the first index of the smallest value."""


def rotation_count_duplicates(nums):
    return nums.index(min(nums))
