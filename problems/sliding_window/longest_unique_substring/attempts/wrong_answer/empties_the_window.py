"""Empties the window at a duplicate instead of keeping what follows the first occurrence."""


def longest_unique_substring(text):
    window, best = set(), 0
    for character in text:
        if character in window:
            window = set()
        window.add(character)
        best = max(best, len(window))
    return best
