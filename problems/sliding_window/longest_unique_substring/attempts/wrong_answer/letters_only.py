"""Removes everything that is not a letter."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, character in enumerate(filter(str.isalpha, text)):
        start = max(start, last.get(character, -1) + 1)
        last[character] = index
        best = max(best, index - start + 1)
    return best
