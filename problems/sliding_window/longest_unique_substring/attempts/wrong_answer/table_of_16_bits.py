"""Keeps last places in a table of 65536, where rarer characters fall together with others."""


def longest_unique_substring(text):
    last = [-1] * 65536
    start = best = 0
    for place, c in enumerate(text):
        slot = ord(c) & 0xFFFF
        start = max(start, last[slot] + 1)
        last[slot] = place
        best = max(best, place - start + 1)
    return best
