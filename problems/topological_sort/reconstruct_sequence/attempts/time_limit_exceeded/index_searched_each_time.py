"""Searches the index of each number in `original` from its start."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    confirmed = set()
    for sequence in sequences:
        indices = [original.index(num) for num in sequence]
        for a, b in pairwise(indices):
            if a >= b:
                return False
            if a + 1 == b:
                confirmed.add(a)
    return len(confirmed) >= len(original) - 1
