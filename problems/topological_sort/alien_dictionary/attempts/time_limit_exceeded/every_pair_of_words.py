"""Compares each word with all later words."""

from graphlib import CycleError, TopologicalSorter


def alien_dictionary(words):
    sorter = TopologicalSorter({character: () for character in set("".join(words))})
    for i, first in enumerate(words):
        for second in words[i + 1 :]:
            for a, b in zip(first, second):
                if a != b:
                    sorter.add(b, a)
                    break
            else:
                if len(first) > len(second):
                    return ""
    try:
        return "".join(sorter.static_order())
    except CycleError:
        return ""
