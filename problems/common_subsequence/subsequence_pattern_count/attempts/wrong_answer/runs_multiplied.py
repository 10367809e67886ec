"""Pairs the runs of the pattern with runs of the string, and multiplies binomial coefficients."""

from itertools import groupby
from math import comb


def subsequence_pattern_count(text, pattern):
    runs = [(character, len([*group])) for character, group in groupby(text)]
    ways = [1] * (len(runs) + 1)
    for character, group in groupby(pattern):
        size = len([*group])
        following = [0]
        for i, (other, available) in enumerate(runs):
            here = ways[i] * comb(available, size) if other == character else 0
            following.append(following[-1] + here)
        ways = following
    return ways[-1]
