"""Returns each distinct anagram only once, at its first index."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size, first = Counter(pattern), len(pattern), {}
    for i in range(len(text) - size + 1):
        part = text[i : i + size]
        if Counter(part) == wanted:
            first.setdefault(part, i)
    return list(first.values())
