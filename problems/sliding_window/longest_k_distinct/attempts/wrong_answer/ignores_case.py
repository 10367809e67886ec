"""Treats uppercase and lowercase letters as equal."""

from collections import Counter


def longest_k_distinct(text, k):
    text = text.lower()
    window, start = Counter(), 0
    for character in text:
        window[character] += 1
        if len(window) > k:
            window[text[start]] -= 1
            window += Counter()
            start += 1
    return len(text) - start
