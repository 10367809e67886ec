"""Treats the length of the whole string as 'no window found'."""

from collections import Counter


def min_window_substring(text, pattern):
    need, missing = Counter(pattern), len(pattern)
    start, best, shortest = 0, "", len(text)
    for end, character in enumerate(text):
        missing -= need[character] > 0
        need[character] -= 1
        while missing == 0:
            if end - start + 1 < shortest:
                shortest = end - start + 1
                best = text[start : end + 1]
            need[text[start]] += 1
            missing += need[text[start]] > 0
            start += 1
    return best
