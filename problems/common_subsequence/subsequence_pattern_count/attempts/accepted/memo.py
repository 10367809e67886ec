from functools import cache


def subsequence_pattern_count(text, pattern):
    @cache
    def count(i, j):
        if j == len(pattern):
            return 1
        if len(text) - i < len(pattern) - j:
            return 0
        if text[i] == pattern[j]:
            return count(i + 1, j + 1) + count(i + 1, j)
        return count(i + 1, j)

    return count(0, 0)
