"""Gives each different anagram once, at its first place."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size, first = Counter(pattern), len(pattern), {}
    for i in range(len(text) - size + 1):
        piece = text[i : i + size]
        if Counter(piece) == wanted:
            first.setdefault(piece, i)
    return list(first.values())
