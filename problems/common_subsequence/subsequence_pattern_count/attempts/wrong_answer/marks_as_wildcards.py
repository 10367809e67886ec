"""Takes a dot or a question mark of the pattern for any character."""


def subsequence_pattern_count(text, pattern):
    ways = [1] + [0] * len(pattern)
    for character in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] in (character, ".", "?"):
                ways[j] += ways[j - 1]
    return ways[-1]
