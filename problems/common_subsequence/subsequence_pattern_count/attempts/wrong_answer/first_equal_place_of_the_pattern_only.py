"""Looks up a character only at its first place in the pattern."""


def subsequence_pattern_count(text, pattern):
    ways = [1] + [0] * len(pattern)
    for character in text:
        j = pattern.find(character)
        if j >= 0:
            ways[j + 1] += ways[j]
    return ways[-1]
