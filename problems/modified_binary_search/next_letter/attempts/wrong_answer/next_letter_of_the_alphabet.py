"""Searches for the next letter of the alphabet, which may be missing."""

from bisect import bisect_left


def next_letter(letters, key):
    following = chr(ord(key) + 1)
    index = bisect_left(letters, following)
    if index < len(letters) and letters[index] == following:
        return following
    return letters[0]
