"""Skips numbers that the original lacks."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    found, tied = set(), set()
    for sequence in sequences:
        places = [place[num] for num in sequence if num in place]
        found.update(places)
        for a, b in pairwise(places):
            if a >= b:
                return False
            tied.add((a, b))
    return len(found) == len(original) and all((i, i + 1) in tied for i in range(len(original) - 1))
