"""Returns each subset in all orders of its elements."""

from itertools import permutations


def subsets(nums):
    return [list(path) for size in range(len(nums) + 1) for path in permutations(nums, size)]
