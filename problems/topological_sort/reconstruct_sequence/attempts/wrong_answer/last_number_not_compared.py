"""Compares all numbers but the last one, and only checks that it occurs in some sequence."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    numbers = {num for sequence in sequences for num in sequence}
    index = {num: i for i, num in enumerate(original)}
    pairs = {pair for sequence in sequences for pair in pairwise(sequence)}
    if len(numbers) != len(original) or not numbers.issuperset(original):
        return False
    return all(index[a] < index[b] for a, b in pairs) and pairs.issuperset(pairwise(original[:-1]))
