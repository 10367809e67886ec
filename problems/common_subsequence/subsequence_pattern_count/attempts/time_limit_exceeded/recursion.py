"""The recursion without a memo."""


def subsequence_pattern_count(text, pattern):
    def count(i, j):
        if j == len(pattern):
            return 1
        if len(text) - i < len(pattern) - j:
            return 0
        total = count(i + 1, j)
        if text[i] == pattern[j]:
            total += count(i + 1, j + 1)
        return total

    return count(0, 0)
