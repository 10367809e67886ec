"""Records the window after its leftmost character has left."""

from collections import Counter


def min_window_substring(text, pattern):
    need, missing = Counter(pattern), len(pattern)
    start, best = 0, ""
    for end, character in enumerate(text):
        missing -= need[character] > 0
        need[character] -= 1
        while missing == 0:
            need[text[start]] += 1
            missing += need[text[start]] > 0
            start += 1
            if not best or end - start + 1 < len(best):
                best = text[start : end + 1]
    return best
