from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def alien_dictionary(words):
    sorter = TopologicalSorter({letter: () for letter in set("".join(words))})
    for one, two in pairwise(words):
        differing = next(((a, b) for a, b in zip(one, two) if a != b), None)
        if differing:
            sorter.add(differing[1], differing[0])
        elif len(one) > len(two):
            return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
