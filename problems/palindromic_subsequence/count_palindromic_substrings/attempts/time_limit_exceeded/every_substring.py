"""Compares the characters of every substring from the ends to the middle: O(n^3)."""


def is_palindrome(text, left, right):
    while left < right:
        if text[left] != text[right]:
            return False
        left, right = left + 1, right - 1
    return True


def count_palindromic_substrings(text):
    return sum(is_palindrome(text, left, right) for right in range(len(text)) for left in range(right + 1))
