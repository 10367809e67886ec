"""Moves the start past the last occurrence even if that is before the window."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for index, character in enumerate(text):
        if character in last:
            start = last[character] + 1
        last[character] = index
        best = max(best, index - start + 1)
    return best
