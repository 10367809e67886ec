"""Jumps to the place after the last occurrence even where it lies before the window."""


def longest_unique_substring(text):
    last = {}
    start = best = 0
    for place, character in enumerate(text):
        if character in last:
            start = last[character] + 1
        last[character] = place
        best = max(best, place - start + 1)
    return best
