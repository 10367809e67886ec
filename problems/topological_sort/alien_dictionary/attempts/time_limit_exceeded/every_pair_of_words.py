"""Compares every word with every later one."""

from graphlib import CycleError, TopologicalSorter


def alien_dictionary(words):
    sorter = TopologicalSorter({letter: () for letter in set("".join(words))})
    for i, one in enumerate(words):
        for two in words[i + 1 :]:
            for a, b in zip(one, two):
                if a != b:
                    sorter.add(b, a)
                    break
            else:
                if len(one) > len(two):
                    return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
