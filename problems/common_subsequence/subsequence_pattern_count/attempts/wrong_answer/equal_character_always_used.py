"""Always uses a character that is equal."""

from functools import cache


def subsequence_pattern_count(text, pattern):
    @cache
    def count(i, j):
        if j == len(pattern):
            return 1
        if i == len(text):
            return 0
        if text[i] == pattern[j]:
            return count(i + 1, j + 1)
        return count(i + 1, j)

    return count(0, 0)
