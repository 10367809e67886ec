"""Builds all n^n sequences of the elements and keeps those without duplicates."""

from itertools import product


def permutations(nums):
    return [list(sequence) for sequence in product(nums, repeat=len(nums)) if len(set(sequence)) == len(nums)]
