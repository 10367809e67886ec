"""Stores the radius of each center in a byte, which wraps at 256."""


def count_palindromic_substrings(text):
    radii = bytearray(2 * len(text))
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        while left >= 0 and right < len(text) and text[left] == text[right]:
            radii[center] = (radii[center] + 1) % 256
            left, right = left - 1, right + 1
    return sum(radii)
