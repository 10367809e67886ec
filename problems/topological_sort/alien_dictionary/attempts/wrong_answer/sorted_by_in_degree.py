"""Sorts the characters by their in-degree, which is not a topological order."""

from itertools import pairwise


def alien_dictionary(words):
    before = {character: set() for character in "".join(words)}
    for first, second in pairwise(words):
        for a, b in zip(first, second):
            if a != b:
                before[b].add(a)
                break
        else:
            if len(first) > len(second):
                return ""
    alphabet = "".join(sorted(before, key=lambda character: len(before[character])))
    index = {character: i for i, character in enumerate(alphabet)}
    ordered = all(
        [index[a] for a in first] <= [index[b] for b in second] for first, second in pairwise(words)
    )
    return alphabet if ordered else ""
