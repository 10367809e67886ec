"""Goes up through the row, so that a character is used for several characters of the pattern."""


def subsequence_pattern_count(text, pattern):
    ways = [1] + [0] * len(pattern)
    for character in text:
        for j in range(1, len(pattern) + 1):
            if pattern[j - 1] == character:
                ways[j] += ways[j - 1]
    return ways[-1]
