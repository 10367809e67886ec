"""Looks for the letter that follows in the alphabet, which need not be there."""

from bisect import bisect_left


def next_letter(letters, key):
    following = chr(ord(key) + 1)
    place = bisect_left(letters, following)
    if place < len(letters) and letters[place] == following:
        return following
    return letters[0]
