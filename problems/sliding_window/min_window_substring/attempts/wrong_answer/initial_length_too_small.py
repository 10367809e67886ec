"""Initializes the shortest length with a number that a result can exceed."""

from collections import Counter


def min_window_substring(text, pattern):
    need, missing = Counter(pattern), len(pattern)
    start, shortest, first = 0, 10_000, 0
    for end, character in enumerate(text):
        missing -= need[character] > 0
        need[character] -= 1
        while missing == 0:
            if end - start + 1 < shortest:
                shortest, first = end - start + 1, start
            need[text[start]] += 1
            missing += need[text[start]] > 0
            start += 1
    return text[first : first + shortest] if shortest < 10_000 else ""
