"""Breaks ties alphabetically instead of by the start index."""

from collections import Counter


def min_window_substring(text, pattern):
    need, missing = Counter(pattern), len(pattern)
    start, found = 0, []
    for end, character in enumerate(text):
        missing -= need[character] > 0
        need[character] -= 1
        while missing == 0:
            if not found or end - start + 1 <= len(found[0]):
                if found and end - start + 1 < len(found[0]):
                    found = []
                found.append(text[start : end + 1])
            need[text[start]] += 1
            missing += need[text[start]] > 0
            start += 1
    return min(found, default="")
