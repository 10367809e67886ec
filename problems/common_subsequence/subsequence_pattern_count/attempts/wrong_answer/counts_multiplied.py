"""Multiplies binomial coefficients of the counts of each character and ignores the order."""

from collections import Counter
from math import comb, prod


def subsequence_pattern_count(text, pattern):
    counts = Counter(text)
    return prod(comb(counts[character], count) for character, count in Counter(pattern).items())
