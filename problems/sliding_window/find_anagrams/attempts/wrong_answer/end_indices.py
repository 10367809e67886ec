"""Returns the indices where the anagrams end."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    return [end - 1 for end in range(size, len(text) + 1) if Counter(text[end - size : end]) == wanted]
