"""Counts the distinct characters of the whole string."""


def longest_unique_substring(text):
    return len(set(text))
