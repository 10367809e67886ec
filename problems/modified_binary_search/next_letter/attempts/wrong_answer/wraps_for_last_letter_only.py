"""Starts again only if the key is the last letter itself, not if the key is greater."""

from bisect import bisect


def next_letter(letters, key):
    if letters[-1] == key:
        return letters[0]
    return letters[min(bisect(letters, key), len(letters) - 1)]
