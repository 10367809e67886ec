"""Counts the neighbours that a sequence confirms, the same ones again each time."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    ties = 0
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if place[a] >= place[b]:
                return False
            ties += place[a] + 1 == place[b]
    return ties >= len(original) - 1
