"""Replaces the two largest numbers by their difference until one is left."""


def min_subset_difference(nums):
    left = sorted(nums)
    while len(left) > 1:
        left.append(left.pop() - left.pop())
        left.sort()
    return sum(left)
