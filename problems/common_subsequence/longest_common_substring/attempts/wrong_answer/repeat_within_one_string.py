"""Compares adjacent suffixes whichever strings they are of."""

from itertools import pairwise


def longest_common_substring(first, second):
    suffixes = sorted([first[i:] for i in range(len(first))] + [second[j:] for j in range(len(second))])
    best = 0
    for one, other in pairwise(suffixes):
        size = 0
        while size < min(len(one), len(other)) and one[size] == other[size]:
            size += 1
        best = max(best, size)
    return best
