"""Overlaps the end of one string with the start of the other, so that each string stays together."""


def shortest_common_supersequence(first, second):
    if first in second or second in first:
        return max(len(first), len(second))
    overlap = 0
    for size in range(1, min(len(first), len(second))):
        if first[-size:] == second[:size] or second[-size:] == first[:size]:
            overlap = size
    return len(first) + len(second) - overlap
