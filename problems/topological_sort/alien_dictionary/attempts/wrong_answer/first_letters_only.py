"""Compares the words by their first letters alone."""

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def alien_dictionary(words):
    sorter = TopologicalSorter({letter: () for letter in set("".join(words))})
    for one, two in pairwise(words):
        if one[0] != two[0]:
            sorter.add(two[0], one[0])
        elif one != two and one.startswith(two):
            return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
