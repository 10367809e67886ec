"""Takes a letter and its combining accent for one character."""

from itertools import pairwise
from unicodedata import combining


def longest_palindromic_substring(text):
    starts = [i for i, character in enumerate(text) if i == 0 or not combining(character)]
    units = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    best = ""
    for center in range(2 * len(units)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        while left >= 0 and right < len(units) and units[left] == units[right]:
            left, right = left - 1, right + 1
        best = max(best, "".join(units[left + 1 : right]), key=len)
    return best
