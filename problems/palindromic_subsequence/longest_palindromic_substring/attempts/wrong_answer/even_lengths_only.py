"""Extends from two equal neighbors only, and returns one character if there are none."""


def longest_palindromic_substring(text):
    best = text[:1]
    for center in range(1, len(text)):
        left, right = center - 1, center
        while left >= 0 and right < len(text) and text[left] == text[right]:
            left, right = left - 1, right + 1
        best = max(best, text[left + 1 : right], key=len)
    return best
