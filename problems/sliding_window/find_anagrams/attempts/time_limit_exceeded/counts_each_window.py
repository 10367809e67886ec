"""Counts the letters of every window again."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    return [i for i in range(len(text) - size + 1) if Counter(text[i : i + size]) == wanted]
