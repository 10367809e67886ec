"""Deletes the left character if the next one fits the right end, and the right character otherwise."""


def min_palindrome_deletions(text):
    left, right, deletions = 0, len(text) - 1, 0
    while left < right:
        if text[left] == text[right]:
            left, right = left + 1, right - 1
        elif text[left + 1] == text[right]:
            left, deletions = left + 1, deletions + 1
        else:
            right, deletions = right - 1, deletions + 1
    return deletions
