"""Keeps the memo between calls, by indices alone."""


def subsequence_pattern_count(text, pattern, i=0, j=0, memo={}):
    if j == len(pattern):
        return 1
    if i == len(text):
        return 0
    if (i, j) not in memo:
        total = subsequence_pattern_count(text, pattern, i + 1, j, memo)
        if text[i] == pattern[j]:
            total += subsequence_pattern_count(text, pattern, i + 1, j + 1, memo)
        memo[i, j] = total
    return memo[i, j]
