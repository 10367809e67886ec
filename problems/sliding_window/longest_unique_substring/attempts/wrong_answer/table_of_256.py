"""Keeps last indices in a table of 256 entries, which some characters have to share."""


def longest_unique_substring(text):
    last = [-1] * 256
    start = best = 0
    for index, character in enumerate(text):
        slot = ord(character) % 256
        start = max(start, last[slot] + 1)
        last[slot] = index
        best = max(best, index - start + 1)
    return best
