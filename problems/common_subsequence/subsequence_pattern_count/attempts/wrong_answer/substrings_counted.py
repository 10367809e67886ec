"""Counts the occurrences as a substring."""


def subsequence_pattern_count(text, pattern):
    if not pattern:
        return 1
    return sum(text.startswith(pattern, i) for i in range(len(text)))
