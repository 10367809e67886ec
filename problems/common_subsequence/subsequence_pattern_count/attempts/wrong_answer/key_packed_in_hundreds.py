"""Packs the two indices into one number with a factor of 100, which collides beyond 100 characters."""


def subsequence_pattern_count(text, pattern):
    memo = {}

    def count(i, j):
        if j == len(pattern):
            return 1
        if i == len(text):
            return 0
        key = i * 100 + j
        if key not in memo:
            memo[key] = count(i + 1, j) + (count(i + 1, j + 1) if text[i] == pattern[j] else 0)
        return memo[key]

    return count(0, 0)
