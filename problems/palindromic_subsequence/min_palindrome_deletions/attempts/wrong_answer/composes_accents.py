"""Composes letters and accents first, so that two characters become one."""

from unicodedata import normalize


def min_palindrome_deletions(text):
    text = normalize("NFC", text)
    row = [0] * (len(text) + 1)
    for first in text:
        inner = 0
        for j, second in enumerate(reversed(text), 1):
            inner, row[j] = row[j], inner + 1 if first == second else max(row[j], row[j - 1])
    return len(text) - row[-1]
