"""Returns 0 for the empty pattern."""


def subsequence_pattern_count(text, pattern):
    if not text or not pattern:
        return 0
    ways = [1] + [0] * len(pattern)
    for character in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] == character:
                ways[j] += ways[j - 1]
    return ways[-1]
