"""Asks for the end of the string before it asks for the end of the pattern."""

from functools import cache


def subsequence_pattern_count(text, pattern):
    @cache
    def count(i, j):
        if i == len(text):
            return 0
        if j == len(pattern):
            return 1
        total = count(i + 1, j)
        if text[i] == pattern[j]:
            total += count(i + 1, j + 1)
        return total

    return count(0, 0)
