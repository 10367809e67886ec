"""Takes the repeats out of each sequence before it begins."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(original):
        return False
    tied = set()
    for sequence in sequences:
        sequence = list(dict.fromkeys(sequence))
        for a, b in pairwise(sequence):
            if place[a] > place[b]:
                return False
            tied.add((a, b))
    return tied.issuperset(pairwise(original))
