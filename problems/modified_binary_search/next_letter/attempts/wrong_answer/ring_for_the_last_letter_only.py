"""Goes round only where the key is the last letter itself, and stays there where the key comes after it."""

from bisect import bisect


def next_letter(letters, key):
    if letters[-1] == key:
        return letters[0]
    return letters[min(bisect(letters, key), len(letters) - 1)]
