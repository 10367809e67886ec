"""Leaves out everything that is no letter."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, character in enumerate(filter(str.isalpha, text)):
        start = max(start, last.get(character, -1) + 1)
        last[character] = place
        best = max(best, place - start + 1)
    return best
