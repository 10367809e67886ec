"""Pairs the first character with its last occurrence whenever there is one, and never skips it."""


def longest_palindromic_subsequence(text):
    best = 0
    for start in range(len(text)):
        left, right, length = start, len(text), 0
        while left < right:
            partner = text.rfind(text[left], left, right)
            if partner > left:
                length += 2
                right = partner
            elif left + 1 == right:
                length += 1
            left += 1
        best = max(best, length)
    return best
