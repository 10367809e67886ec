"""Counts pairs that differ, which is the number of replacements."""


def min_palindrome_deletions(text):
    return sum(text[i] != text[-1 - i] for i in range(len(text) // 2))
