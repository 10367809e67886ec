"""Generates every subsequence."""

from itertools import combinations


def longest_palindromic_subsequence(text):
    for length in range(len(text), 0, -1):
        for chosen in combinations(text, length):
            if chosen == chosen[::-1]:
                return length
    return 0
