"""Counts distinct palindromes instead of their occurrences."""


def count_palindromic_substrings(text):
    found = set()
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        while left >= 0 and right < len(text) and text[left] == text[right]:
            found.add(text[left : right + 1])
            left, right = left - 1, right + 1
    return len(found)
