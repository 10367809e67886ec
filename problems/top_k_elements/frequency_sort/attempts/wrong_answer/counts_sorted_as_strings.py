"""Sorts counts as strings, where 11 comes before 2."""

from collections import Counter


def frequency_sort(text):
    pairs = sorted((str(count), character) for character, count in Counter(text).items())
    return "".join(character * int(count) for count, character in reversed(pairs))
