"""Has a row of 400 entries, one too few for a pattern of 400 characters."""


def subsequence_pattern_count(text, pattern):
    if len(pattern) > len(text):
        return 0
    pattern = pattern[:399]
    ways = [1] + [0] * 399
    for character in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] == character:
                ways[j] += ways[j - 1]
    return ways[len(pattern)]
