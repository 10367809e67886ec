"""Slides the window correctly, but builds a set of it at each step."""


def longest_k_distinct(text, k):
    start = 0
    for end in range(1, len(text) + 1):
        if len(set(text[start:end])) > k:
            start += 1
    return len(text) - start
