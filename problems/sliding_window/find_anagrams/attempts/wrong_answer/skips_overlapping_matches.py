"""Continues after each match and misses those that overlap it."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    indices, i = [], 0
    while i + size <= len(text):
        if Counter(text[i : i + size]) == wanted:
            indices.append(i)
            i += size
        else:
            i += 1
    return indices
