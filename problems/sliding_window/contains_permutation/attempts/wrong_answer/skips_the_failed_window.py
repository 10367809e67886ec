"""Starts a new window after the whole window that failed, although it may start inside."""

from collections import Counter


def contains_permutation(text, pattern):
    need = Counter(pattern)
    start = 0
    while start + len(pattern) <= len(text):
        left = need.copy()
        end = start
        while end < len(text) and left[text[end]] > 0:
            left[text[end]] -= 1
            end += 1
            if end - start == len(pattern):
                return True
        start = max(end, start + 1)
    return False
