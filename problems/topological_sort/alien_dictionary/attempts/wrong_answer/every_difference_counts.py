"""Learns from every position where two words differ, not only from the first."""

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def alien_dictionary(words):
    sorter = TopologicalSorter({letter: () for letter in set("".join(words))})
    for one, two in pairwise(words):
        differing = [(a, b) for a, b in zip(one, two) if a != b]
        for a, b in differing:
            sorter.add(b, a)
        if not differing and len(one) > len(two):
            return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
