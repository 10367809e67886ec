"""Looks whether each two neighbours of the original are neighbours in some sequence, and at nothing else."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    numbers = {num for sequence in sequences for num in sequence}
    pairs = {pair for sequence in sequences for pair in pairwise(sequence)}
    return numbers == set(original) and pairs.issuperset(pairwise(original))
