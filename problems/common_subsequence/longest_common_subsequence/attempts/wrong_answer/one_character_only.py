"""Counts the one character that both strings have most often."""


def longest_common_subsequence(first, second):
    return max((min(first.count(char), second.count(char)) for char in first), default=0)
