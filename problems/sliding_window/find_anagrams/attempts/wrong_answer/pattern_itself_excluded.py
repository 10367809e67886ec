"""Assumes that an anagram must differ from the pattern."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    return [
        i
        for i in range(len(text) - size + 1)
        if text[i : i + size] != pattern and Counter(text[i : i + size]) == wanted
    ]
