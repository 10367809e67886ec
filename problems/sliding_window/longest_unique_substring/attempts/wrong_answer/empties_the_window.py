"""Empties the window at a repeat instead of keeping what comes after the first of the two."""


def longest_unique_substring(text):
    window, best = set(), 0
    for character in text:
        if character in window:
            window = set()
        window.add(character)
        best = max(best, len(window))
    return best
