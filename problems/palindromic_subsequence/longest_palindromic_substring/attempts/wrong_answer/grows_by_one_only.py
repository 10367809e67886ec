"""Expects the longest palindrome to grow by one character only."""


def longest_palindromic_substring(text):
    best = text[:1]
    for end in range(2, len(text) + 1):
        length = len(best) + 1
        part = text[end - length : end]
        if part == part[::-1]:
            best = part
    return best
