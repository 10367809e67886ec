"""Takes the larger of the two groups of ways instead of their sum."""


def subsequence_pattern_count(text, pattern):
    ways = [1] + [0] * len(pattern)
    for character in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] == character:
                ways[j] = max(ways[j] + (j == 1), ways[j - 1])
    return ways[-1]
