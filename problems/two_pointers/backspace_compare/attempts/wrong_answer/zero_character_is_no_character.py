"""Fills the shorter text up with the character zero, which may be typed too."""

from itertools import zip_longest


def from_the_right(text):
    waiting = 0
    for key in reversed(text):
        if key == "#":
            waiting += 1
        elif waiting:
            waiting -= 1
        else:
            yield key


def backspace_compare(first, second):
    pairs = zip_longest(from_the_right(first), from_the_right(second), fillvalue="\0")
    return all(a == b for a, b in pairs)
