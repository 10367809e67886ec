"""Deletes from the right end only, or from the left end only."""


def min_palindrome_deletions(text):
    for deletions in range(len(text)):
        for part in (text[deletions:], text[: len(text) - deletions]):
            if part == part[::-1]:
                return deletions
    return 0
