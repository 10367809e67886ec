"""Ends the extension one character too early at the ends of the string."""


def longest_palindromic_substring(text):
    best = text[:1]
    for center in range(2 * len(text) - 1):
        left, right = center // 2, (center + 1) // 2
        if text[left] != text[right]:
            continue
        while left > 1 and right < len(text) - 1 and text[left - 1] == text[right + 1]:
            left, right = left - 1, right + 1
        best = max(best, text[left : right + 1], key=len)
    return best
