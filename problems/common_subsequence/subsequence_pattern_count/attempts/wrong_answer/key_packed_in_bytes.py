"""Packs the two indices into one number, eight bits for the second, which is too few from 256 on."""


def subsequence_pattern_count(text, pattern):
    memo = {}

    def count(i, j):
        if j == 0:
            return 1
        if i == 0:
            return 0
        key = i << 8 | j & 255
        if key not in memo:
            memo[key] = count(i - 1, j)
            if text[i - 1] == pattern[j - 1]:
                memo[key] += count(i - 1, j - 1)
        return memo[key]

    return count(len(text), len(pattern))
