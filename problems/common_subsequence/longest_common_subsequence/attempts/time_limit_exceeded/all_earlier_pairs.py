"""Computes the longest that ends with a pair of equal characters from all pairs before it."""


def longest_common_subsequence(first, second):
    ending = [[0] * len(second) for _ in first]
    best = 0
    for i, x in enumerate(first):
        for j, y in enumerate(second):
            if x == y:
                ending[i][j] = 1 + max((max(row[:j], default=0) for row in ending[:i]), default=0)
                best = max(best, ending[i][j])
    return best
