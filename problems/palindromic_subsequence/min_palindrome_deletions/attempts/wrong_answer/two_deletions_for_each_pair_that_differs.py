"""Deletes both characters of each pair that differs."""


def min_palindrome_deletions(text):
    return sum(2 for i in range(len(text) // 2) if text[i] != text[-1 - i])
