"""Compares only characters at the same index."""


def longest_common_substring(first, second):
    best = run = 0
    for x, y in zip(first, second):
        run = run + 1 if x == y else 0
        best = max(best, run)
    return best
