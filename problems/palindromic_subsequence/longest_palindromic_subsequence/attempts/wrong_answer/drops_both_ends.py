"""Drops both characters when the ends differ."""


def longest_palindromic_subsequence(text):
    left, right, length = 0, len(text) - 1, 0
    while left < right:
        if text[left] == text[right]:
            length += 2
        left, right = left + 1, right - 1
    return length + (left == right)
