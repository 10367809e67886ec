"""Wants each sequence to be a run of the original, without a gap."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    tied = set()
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if place[a] + 1 != place[b]:
                return False
            tied.add((a, b))
    return len(tied) >= len(original) - 1
