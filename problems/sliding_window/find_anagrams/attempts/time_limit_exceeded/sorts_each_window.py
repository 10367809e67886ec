"""Sorts every window."""


def find_anagrams(text, pattern):
    wanted, size = sorted(pattern), len(pattern)
    return [i for i in range(len(text) - size + 1) if sorted(text[i : i + size]) == wanted]
