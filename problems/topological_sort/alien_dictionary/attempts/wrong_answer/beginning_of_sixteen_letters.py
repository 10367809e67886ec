"""Compares the first sixteen letters of two words, and takes them for equal beyond."""

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def alien_dictionary(words):
    sorter = TopologicalSorter({letter: () for letter in set("".join(words))})
    for one, two in pairwise(words):
        for a, b in zip(one[:16], two[:16]):
            if a != b:
                sorter.add(b, a)
                break
        else:
            if one != two and one.startswith(two):
                return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
