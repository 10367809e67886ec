"""Tries all sets of one deletion, then of two, and so on."""

from itertools import combinations


def min_palindrome_deletions(text):
    for deletions in range(len(text)):
        for kept in combinations(text, len(text) - deletions):
            if kept == kept[::-1]:
                return deletions
    return 0
