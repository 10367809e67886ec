"""Gives each number, the greatest first, to the part that has less."""


def min_subset_difference(nums):
    ours = theirs = 0
    for num in sorted(nums, reverse=True):
        if ours <= theirs:
            ours += num
        else:
            theirs += num
    return abs(ours - theirs)
