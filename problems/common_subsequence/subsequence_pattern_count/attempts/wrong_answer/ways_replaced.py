"""Forgets the ways that do not use the character."""


def subsequence_pattern_count(text, pattern):
    n, m = len(text), len(pattern)
    table = [[1] + [0] * m for _ in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            if text[i - 1] == pattern[j - 1]:
                table[i][j] = table[i - 1][j - 1]
            else:
                table[i][j] = table[i - 1][j]
    return table[n][m]
