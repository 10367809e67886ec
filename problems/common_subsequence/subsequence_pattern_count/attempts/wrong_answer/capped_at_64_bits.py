"""Stops counting at the largest number of 63 bits."""


def subsequence_pattern_count(text, pattern):
    ways = [1] + [0] * len(pattern)
    for character in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] == character:
                ways[j] = min(ways[j] + ways[j - 1], 2**63 - 1)
    return ways[-1]
