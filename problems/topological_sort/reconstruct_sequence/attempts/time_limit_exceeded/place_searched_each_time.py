"""Searches the place of each number in the original from its beginning."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    tied = set()
    for sequence in sequences:
        places = [original.index(num) for num in sequence]
        for a, b in pairwise(places):
            if a >= b:
                return False
            if a + 1 == b:
                tied.add(a)
    return len(tied) >= len(original) - 1
