"""Makes all n^n rows of the numbers and keeps those without a repeat."""

from itertools import product


def permutations(nums):
    return [list(row) for row in product(nums, repeat=len(nums)) if len(set(row)) == len(nums)]
