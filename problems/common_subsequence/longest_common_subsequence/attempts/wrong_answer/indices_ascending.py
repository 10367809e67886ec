"""Lists the indices of a character in ascending order, so that it is used several times."""

from bisect import bisect_left


def longest_common_subsequence(first, second):
    ends = []
    for char in first:
        for j in range(len(second)):
            if second[j] == char:
                k = bisect_left(ends, j)
                ends[k : k + 1] = [j]
    return len(ends)
