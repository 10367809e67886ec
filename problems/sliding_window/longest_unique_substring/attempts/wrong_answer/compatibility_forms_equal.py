"""Treats full-width, superscript and ligature characters as the plain ones."""

from unicodedata import normalize


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, character in enumerate(text):
        plain = normalize("NFKC", character)
        start = max(start, last.get(plain, -1) + 1)
        last[plain] = index
        best = max(best, index - start + 1)
    return best
