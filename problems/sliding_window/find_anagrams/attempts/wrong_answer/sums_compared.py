"""Compares sums of letter codes, which unequal windows can share."""


def find_anagrams(text, pattern):
    size = len(pattern)
    wanted = sum(map(ord, pattern))
    return [i for i in range(len(text) - size + 1) if sum(map(ord, text[i : i + size])) == wanted]
