"""Skips numbers that `original` lacks."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    found, confirmed = set(), set()
    for sequence in sequences:
        indices = [index[num] for num in sequence if num in index]
        found.update(indices)
        for a, b in pairwise(indices):
            if a >= b:
                return False
            confirmed.add((a, b))
    return len(found) == len(original) and all((i, i + 1) in confirmed for i in range(len(original) - 1))
