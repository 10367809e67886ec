"""Takes wide, raised and ligated forms for the plain characters."""

from unicodedata import normalize


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, character in enumerate(text):
        plain = normalize("NFKC", character)
        start = max(start, last.get(plain, -1) + 1)
        last[plain] = place
        best = max(best, place - start + 1)
    return best
