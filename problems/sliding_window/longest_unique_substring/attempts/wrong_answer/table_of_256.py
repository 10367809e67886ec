"""Keeps last places in a table of 256, where characters beyond it fall together with others."""


def longest_unique_substring(text):
    last = [-1] * 256
    start = best = 0
    for place, character in enumerate(text):
        slot = ord(character) % 256
        start = max(start, last[slot] + 1)
        last[slot] = place
        best = max(best, place - start + 1)
    return best
