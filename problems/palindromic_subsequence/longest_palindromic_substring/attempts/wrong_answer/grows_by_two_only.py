"""Expects the longest palindrome to grow by two characters, never by one."""


def longest_palindromic_substring(text):
    best = text[:1]
    for end in range(2, len(text) + 1):
        length = len(best) + 2
        if end >= length and text[end - length : end] == text[end - length : end][::-1]:
            best = text[end - length : end]
        elif len(best) == 1 and text[end - 2] == text[end - 1]:
            best = text[end - 2 : end]
    return best
