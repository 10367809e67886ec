"""Adds a fact for every index at which two words differ, not only for the first."""

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def alien_dictionary(words):
    sorter = TopologicalSorter({character: () for character in set("".join(words))})
    for first, second in pairwise(words):
        differing = [(a, b) for a, b in zip(first, second) if a != b]
        for a, b in differing:
            sorter.add(b, a)
        if not differing and len(first) > len(second):
            return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
