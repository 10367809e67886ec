"""Sorts the letters by how many facts name them as the later one, which is no order of the facts."""

from itertools import pairwise


def alien_dictionary(words):
    before = {letter: set() for letter in "".join(words)}
    for one, two in pairwise(words):
        for a, b in zip(one, two):
            if a != b:
                before[b].add(a)
                break
        else:
            if len(one) > len(two):
                return ""
    alphabet = "".join(sorted(before, key=lambda letter: len(before[letter])))
    place = {letter: i for i, letter in enumerate(alphabet)}
    ordered = all([place[a] for a in one] <= [place[b] for b in two] for one, two in pairwise(words))
    return alphabet if ordered else ""
