"""Keeps the longest palindromic substring, so that all deletions are at the ends."""


def min_palindrome_deletions(text):
    best = 0
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        if center % 2 == 0:
            left = right
        while left >= 0 and right < len(text) and text[left] == text[right]:
            best = max(best, right - left + 1)
            left, right = left - 1, right + 1
    return len(text) - best
