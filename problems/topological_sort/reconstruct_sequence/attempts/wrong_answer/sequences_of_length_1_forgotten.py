"""Forgets the numbers of sequences of length 1, which have no pair."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    pairs = {pair for sequence in sequences for pair in pairwise(sequence)}
    index = {num: i for i, num in enumerate(original)}
    if {num for pair in pairs for num in pair} != set(original):
        return False
    return all(index[a] < index[b] for a, b in pairs) and pairs.issuperset(pairwise(original))
