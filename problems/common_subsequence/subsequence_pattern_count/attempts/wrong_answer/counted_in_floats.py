"""Counts in floats, which round beyond 2**53."""


def subsequence_pattern_count(text, pattern):
    ways = [1.0] + [0.0] * len(pattern)
    for character in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] == character:
                ways[j] += ways[j - 1]
    return int(ways[-1])
