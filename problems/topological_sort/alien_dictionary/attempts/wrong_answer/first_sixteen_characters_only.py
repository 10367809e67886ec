"""Compares only the first sixteen characters of two words."""

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def alien_dictionary(words):
    sorter = TopologicalSorter({character: () for character in set("".join(words))})
    for first, second in pairwise(words):
        for a, b in zip(first[:16], second[:16]):
            if a != b:
                sorter.add(b, a)
                break
        else:
            if first != second and first.startswith(second):
                return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
