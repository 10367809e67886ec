"""Finds a subsequence of indices that does not decrease, so that a character is used several times."""

from bisect import bisect_right


def longest_common_subsequence(first, second):
    ends = []
    for char in first:
        for j in range(len(second) - 1, -1, -1):
            if second[j] == char:
                k = bisect_right(ends, j)
                ends[k : k + 1] = [j]
    return len(ends)
