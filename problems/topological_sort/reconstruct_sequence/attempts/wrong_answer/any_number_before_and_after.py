"""Checks only that each number has some number before and after it in a sequence."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    followed, preceded = set(), set()
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if index[a] >= index[b]:
                return False
            followed.add(a)
            preceded.add(b)
    return followed.issuperset(original[:-1]) and preceded.issuperset(original[1:])
