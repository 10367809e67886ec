"""Lets a number stand twice in a row in a sequence, since its place is not smaller than its own."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    tied = set()
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if place[a] > place[b]:
                return False
            tied.add((a, b))
    return tied.issuperset(pairwise(original))
