"""A memo whose recursion goes through all later occurrences, which is O(n^2 * m)."""


def subsequence_pattern_count(text, pattern):
    memo = {}

    def count(start, j):
        if j == len(pattern):
            return 1
        if (start, j) not in memo:
            total = 0
            for k in range(start, len(text)):
                if text[k] == pattern[j]:
                    total += count(k + 1, j + 1)
            memo[start, j] = total
        return memo[start, j]

    return count(0, 0)
