"""Stores the radius in a byte, which wraps at 256."""


def longest_palindromic_substring(text):
    best = ""
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        radius = bytearray(1)
        while left >= 0 and right < len(text) and text[left] == text[right]:
            left, right = left - 1, right + 1
            radius[0] = (radius[0] + 1) % 256
        length = max(2 * radius[0] - (center % 2 == 0), 0)
        best = max(best, text[left + 1 : left + 1 + length], key=len)
    return best
