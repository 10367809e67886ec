"""Checks that `original` contains all sequences and nothing else, but not that it is the only one."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    return all(index[a] < index[b] for sequence in sequences for a, b in pairwise(sequence))
