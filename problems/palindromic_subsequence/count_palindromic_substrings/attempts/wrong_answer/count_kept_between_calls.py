"""Keeps the count in a global variable, which the next call starts with."""

count = 0


def count_palindromic_substrings(text):
    global count
    if not text:
        count = 0
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left, right = left - 1, right + 1
    return count
