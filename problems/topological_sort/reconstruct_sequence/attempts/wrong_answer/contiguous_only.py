"""Requires each sequence to be a contiguous part of `original`."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    confirmed = set()
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if index[a] + 1 != index[b]:
                return False
            confirmed.add((a, b))
    return len(confirmed) >= len(original) - 1
