"""Goes through all choices of indices."""

from itertools import combinations


def subsequence_pattern_count(text, pattern):
    wanted = tuple(pattern)
    return sum(choice == wanted for choice in combinations(text, len(pattern)))
