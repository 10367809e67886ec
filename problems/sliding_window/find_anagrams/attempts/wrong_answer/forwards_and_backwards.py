"""Searches for the pattern forwards and backwards only."""


def find_anagrams(text, pattern):
    size = len(pattern)
    return [i for i in range(len(text) - size + 1) if text[i : i + size] in (pattern, pattern[::-1])]
