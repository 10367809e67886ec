"""Counts common characters without their order."""

from collections import Counter


def longest_common_subsequence(first, second):
    return (Counter(first) & Counter(second)).total()
