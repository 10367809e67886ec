"""Keeps the window in a list beside the set and calls `pop(0)`, which moves all other elements."""


def longest_unique_substring(text):
    window, inside = [], set()
    best = 0
    for character in text:
        while character in inside:
            inside.remove(window.pop(0))
        window.append(character)
        inside.add(character)
        best = max(best, len(window))
    return best
