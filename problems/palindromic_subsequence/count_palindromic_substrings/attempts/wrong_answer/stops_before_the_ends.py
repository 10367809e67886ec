"""Ends the extension one character too early at the start of the string."""


def count_palindromic_substrings(text):
    count = len(text)
    for center in range(2 * len(text) - 1):
        left, right = (center + 1) // 2 - 1, center // 2 + 1
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left, right = left - 1, right + 1
            if left == 0 and right - left > 3:
                break
    return count
