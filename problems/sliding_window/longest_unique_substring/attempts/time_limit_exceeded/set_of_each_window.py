"""Builds a set of the window at each step to find a duplicate."""


def longest_unique_substring(text):
    start = 0
    for end in range(1, len(text) + 1):
        if len(set(text[start:end])) < end - start:
            start += 1
    return len(text) - start
