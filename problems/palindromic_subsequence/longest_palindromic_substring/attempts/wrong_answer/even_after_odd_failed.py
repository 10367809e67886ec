"""Tries an even length at a center only if the odd one cannot be extended there."""


def longest_palindromic_substring(text):
    best = text[:1]
    for center in range(len(text)):
        left, right = center, center
        if not (0 < center < len(text) - 1 and text[center - 1] == text[center + 1]):
            right = center + 1
        while left >= 0 and right < len(text) and text[left] == text[right]:
            left, right = left - 1, right + 1
        best = max(best, text[left + 1 : right], key=len)
    return best
