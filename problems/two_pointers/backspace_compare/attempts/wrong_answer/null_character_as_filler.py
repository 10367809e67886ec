"""Fills the shorter string with the character '\\0', which may be typed too."""

from itertools import zip_longest


def from_the_right(string):
    pending = 0
    for key in reversed(string):
        if key == "#":
            pending += 1
        elif pending:
            pending -= 1
        else:
            yield key


def backspace_compare(first, second):
    pairs = zip_longest(from_the_right(first), from_the_right(second), fillvalue="\0")
    return all(a == b for a, b in pairs)
