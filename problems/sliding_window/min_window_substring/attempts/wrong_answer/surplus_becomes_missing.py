"""Counts a character as missing when a surplus one leaves."""

from collections import Counter


def min_window_substring(text, pattern):
    need, missing = Counter(pattern), len(pattern)
    start, best = 0, ""
    for end, character in enumerate(text):
        missing -= need[character] > 0
        need[character] -= 1
        while missing == 0:
            if not best or end - start + 1 < len(best):
                best = text[start : end + 1]
            if text[start] in pattern:
                need[text[start]] = max(0, need[text[start]]) + 1
                missing += 1
            start += 1
    return best
