"""Counts the characters of the window again at each step."""

from collections import Counter


def min_window_substring(text, pattern):
    need = Counter(pattern)
    start, best = 0, ""
    for end in range(len(pattern), len(text) + 1):
        while need <= Counter(text[start:end]):
            if not best or end - start < len(best):
                best = text[start:end]
            start += 1
    return best
