"""Continues behind the palindrome that was found, and misses those that overlap with it."""


def longest_palindromic_substring(text):
    best = ""
    center = 0
    while center < len(text):
        found = ""
        for left, right in ((center, center), (center, center + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left, right = left - 1, right + 1
            found = max(found, text[left + 1 : right], key=len)
        best = max(best, found, key=len)
        center += max(1, len(found) // 2)
    return best
