"""Compares the characters of every substring from the ends to the middle: O(n^3)."""


def is_palindrome(text, left, right):
    while left < right:
        if text[left] != text[right]:
            return False
        left, right = left + 1, right - 1
    return True


def longest_palindromic_substring(text):
    best = ""
    for left in range(len(text)):
        for right in range(left, len(text)):
            if is_palindrome(text, left, right) and right + 1 - left > len(best):
                best = text[left : right + 1]
    return best
