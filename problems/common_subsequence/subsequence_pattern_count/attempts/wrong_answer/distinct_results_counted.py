"""Counts distinct strings, so that the answer is 1 or 0."""


def subsequence_pattern_count(text, pattern):
    characters = iter(text)
    return int(all(character in characters for character in pattern))
