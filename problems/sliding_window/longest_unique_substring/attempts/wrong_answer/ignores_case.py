"""Folds upper and lower case first, which also makes two characters of some."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, character in enumerate(text.casefold()):
        start = max(start, last.get(character, -1) + 1)
        last[character] = place
        best = max(best, place - start + 1)
    return best
