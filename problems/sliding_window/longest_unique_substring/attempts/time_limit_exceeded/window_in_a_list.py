"""Keeps the window in a list, where each lookup searches all of it."""


def longest_unique_substring(text):
    window = []
    best = 0
    for character in text:
        if character in window:
            del window[: window.index(character) + 1]
        window.append(character)
        best = max(best, len(window))
    return best
