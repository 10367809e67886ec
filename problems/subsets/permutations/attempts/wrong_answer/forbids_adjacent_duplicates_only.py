"""Prevents only that an element is adjacent to itself."""


def permutations(nums):
    found = [[]]
    for _ in nums:
        found = [order + [num] for order in found for num in nums if num not in order[-1:]]
    return found
