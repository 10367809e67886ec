"""Counts confirmed adjacent pairs, the same ones again each time."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    pairs = 0
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if index[a] >= index[b]:
                return False
            pairs += index[a] + 1 == index[b]
    return pairs >= len(original) - 1
