"""Counts how many different characters the whole text has."""


def longest_unique_substring(text):
    return len(set(text))
