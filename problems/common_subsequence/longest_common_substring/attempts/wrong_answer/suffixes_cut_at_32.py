"""Sorts suffixes by their first 32 characters only."""

from itertools import pairwise


def longest_common_substring(first, second):
    both = (first, second)
    suffixes = sorted(
        (text[i : i + 32], source, i) for source, text in enumerate(both) for i in range(len(text))
    )
    best = 0
    for (_, source, i), (_, other, j) in pairwise(suffixes):
        if source != other:
            one, two = both[source], both[other]
            size = 0
            while i + size < len(one) and j + size < len(two) and one[i + size] == two[j + size]:
                size += 1
            best = max(best, size)
    return best
