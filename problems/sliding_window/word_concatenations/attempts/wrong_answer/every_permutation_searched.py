"""Searches for every permutation of the words, and finds an index twice when a word is duplicated."""

from itertools import permutations


def word_concatenations(text, words):
    starts = []
    for order in permutations(words):
        joined = "".join(order)
        starts += [i for i in range(len(text)) if text.startswith(joined, i)]
    return sorted(starts)
