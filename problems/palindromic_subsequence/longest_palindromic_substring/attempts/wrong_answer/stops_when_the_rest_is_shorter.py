"""Stops when fewer characters are left than the best length, although a center needs only half of it."""


def longest_palindromic_substring(text):
    best = ""
    for center in range(len(text)):
        if len(text) - center <= len(best):
            break
        for left, right in ((center, center), (center, center + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left, right = left - 1, right + 1
            best = max(best, text[left + 1 : right], key=len)
    return best
