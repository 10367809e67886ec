"""Extends from single characters only."""


def count_palindromic_substrings(text):
    count = 0
    for center in range(len(text)):
        left = right = center
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left, right = left - 1, right + 1
    return count
