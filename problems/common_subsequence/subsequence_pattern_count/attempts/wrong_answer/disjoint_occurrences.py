"""Counts occurrences that share no index: each is taken greedily from the unused characters."""


def subsequence_pattern_count(text, pattern):
    if not pattern:
        return 1
    unused, total = list(text), 0
    while True:
        j, rest = 0, []
        for character in unused:
            if j < len(pattern) and character == pattern[j]:
                j += 1
            else:
                rest.append(character)
        if j < len(pattern):
            return total
        unused, total = rest, total + 1
