"""Extends from single characters only."""


def longest_palindromic_substring(text):
    best = ""
    for center in range(len(text)):
        left = right = center
        while left >= 0 and right < len(text) and text[left] == text[right]:
            left, right = left - 1, right + 1
        best = max(best, text[left + 1 : right], key=len)
    return best
