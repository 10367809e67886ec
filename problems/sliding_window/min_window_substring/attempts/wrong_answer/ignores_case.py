"""Treats uppercase and lowercase letters as equal."""

from collections import Counter


def min_window_substring(text, pattern):
    need, missing = Counter(pattern.lower()), len(pattern)
    start, best, lower = 0, "", text.lower()
    for end, character in enumerate(lower):
        missing -= need[character] > 0
        need[character] -= 1
        while missing == 0:
            if not best or end - start + 1 < len(best):
                best = text[start : end + 1]
            need[lower[start]] += 1
            missing += need[lower[start]] > 0
            start += 1
    return best
