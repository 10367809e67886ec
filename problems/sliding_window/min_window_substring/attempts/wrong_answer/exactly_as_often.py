"""Requires each character exactly as often as in the pattern."""

from collections import Counter


def min_window_substring(text, pattern):
    need, best = Counter(pattern), ""
    for start in range(len(text)):
        window = Counter()
        for end in range(start, len(text)):
            if text[end] in need:
                window[text[end]] += 1
            if window == need:
                if not best or end - start + 1 < len(best):
                    best = text[start : end + 1]
                break
    return best
