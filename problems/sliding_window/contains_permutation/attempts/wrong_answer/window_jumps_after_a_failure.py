"""Begins a new window behind the whole stretch that failed, where it may begin within it."""

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
