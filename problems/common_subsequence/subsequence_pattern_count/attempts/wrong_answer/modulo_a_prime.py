"""Reduces the answer modulo 1,000,000,007."""


def subsequence_pattern_count(text, pattern):
    ways = [1] + [0] * len(pattern)
    for character in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] == character:
                ways[j] = (ways[j] + ways[j - 1]) % 1_000_000_007
    return ways[-1]
