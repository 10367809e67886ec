"""Accepts a word before its own prefix."""

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def alien_dictionary(words):
    sorter = TopologicalSorter({character: () for character in set("".join(words))})
    for first, second in pairwise(words):
        differing = next(((a, b) for a, b in zip(first, second) if a != b), None)
        if differing:
            sorter.add(differing[1], differing[0])
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
