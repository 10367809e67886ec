"""Joins the strings with a null character between them and reads the common prefixes off the sorted suffixes."""

from itertools import pairwise


def common_prefix(one, other):
    size = 0
    while size < min(len(one), len(other)) and one[size] == other[size]:
        size += 1
    return size


def longest_common_substring(first, second):
    joined = first + "\0" + second + "\1"
    suffixes = sorted((joined[start:], start <= len(first)) for start in range(len(joined)))
    best = 0
    for (one, source), (other, other_source) in pairwise(suffixes):
        if source != other_source:
            best = max(best, common_prefix(one, other))
    return best
