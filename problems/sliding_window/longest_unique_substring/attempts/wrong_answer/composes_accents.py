"""Composes letters and accents first, so that two characters become one."""

from unicodedata import normalize


def longest_unique_substring(text):
    window, best = [], 0
    for character in normalize("NFC", text):
        if character in window:
            window = window[window.index(character) + 1 :]
        window.append(character)
        best = max(best, len(window))
    return best
