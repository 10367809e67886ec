"""Looks whether the original holds all the sequences and nothing else, not whether it is the only one."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    return all(place[a] < place[b] for sequence in sequences for a, b in pairwise(sequence))
