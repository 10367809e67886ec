"""Compares polynomial hashes of base 31 without a modulus, which is too small for all characters."""


def longest_palindromic_substring(text):
    best = ""
    for left in range(len(text)):
        forwards = backwards = 0
        power = 1
        for right in range(left, min(left + 60, len(text))):
            code = ord(text[right])
            forwards = forwards * 31 + code
            backwards += code * power
            power *= 31
            if forwards == backwards and right + 1 - left > len(best):
                best = text[left : right + 1]
    if len(best) < 50:
        return best
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        while left >= 0 and right < len(text) and text[left] == text[right]:
            left, right = left - 1, right + 1
        best = max(best, text[left + 1 : right], key=len)
    return best
