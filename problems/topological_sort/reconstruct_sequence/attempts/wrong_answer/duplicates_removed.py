"""Removes duplicates from each sequence first."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    confirmed = set()
    for sequence in sequences:
        sequence = list(dict.fromkeys(sequence))
        for a, b in pairwise(sequence):
            if index[a] > index[b]:
                return False
            confirmed.add((a, b))
    return confirmed.issuperset(pairwise(original))
