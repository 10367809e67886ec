"""Adds k to the longest run that is there, and does not see that an exchange can join two."""

from itertools import groupby


def longest_same_letter(text, k):
    longest = max((len(list(run)) for _, run in groupby(text)), default=0)
    return min(len(text), longest + k)
