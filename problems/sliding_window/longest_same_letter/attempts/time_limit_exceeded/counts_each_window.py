"""Slides the window correctly, but counts its letters again at each step."""

from collections import Counter


def longest_same_letter(text, k):
    start = 0
    for end in range(1, len(text) + 1):
        if end - start - max(Counter(text[start:end]).values()) > k:
            start += 1
    return len(text) - start
