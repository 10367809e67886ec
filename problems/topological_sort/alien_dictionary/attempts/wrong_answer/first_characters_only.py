"""Compares only the first character of each word."""

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def alien_dictionary(words):
    sorter = TopologicalSorter({character: () for character in set("".join(words))})
    for first, second in pairwise(words):
        if first[0] != second[0]:
            sorter.add(second[0], first[0])
        elif first != second and first.startswith(second):
            return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
