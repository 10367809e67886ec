"""Checks only that each two adjacent numbers of `original` are adjacent in some sequence."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    numbers = {num for sequence in sequences for num in sequence}
    pairs = {pair for sequence in sequences for pair in pairwise(sequence)}
    return numbers == set(original) and pairs.issuperset(pairwise(original))
