"""Is content when each number has something before and something behind it in a sequence, whatever it is."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    followed, preceded = set(), set()
    for sequence in sequences:
        for a, b in pairwise(sequence):
            if place[a] >= place[b]:
                return False
            followed.add(a)
            preceded.add(b)
    return followed.issuperset(original[:-1]) and preceded.issuperset(original[1:])
