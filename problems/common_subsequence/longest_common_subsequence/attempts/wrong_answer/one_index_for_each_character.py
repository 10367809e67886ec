"""Keeps one index for each character, as if all of them were distinct."""

from bisect import bisect_left


def longest_common_subsequence(first, second):
    index = {char: j for j, char in enumerate(second)}
    ends = []
    for char in first:
        if char in index:
            k = bisect_left(ends, index[char])
            ends[k : k + 1] = [index[char]]
    return len(ends)
