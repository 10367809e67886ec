"""Counts only the longest palindrome of each center."""


def count_palindromic_substrings(text):
    count = len(text)
    for center in range(2 * len(text) - 1):
        left, right = center // 2, (center + 1) // 2
        grown = False
        while left >= 0 and right < len(text) and text[left] == text[right]:
            grown = grown or right > left
            left, right = left - 1, right + 1
        count += grown
    return count
