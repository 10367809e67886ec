"""Gives each number, the greatest first, to the part that has less."""


def equal_subset_partition(nums):
    ours = theirs = 0
    for num in sorted(nums, reverse=True):
        if ours <= theirs:
            ours += num
        else:
            theirs += num
    return ours == theirs
