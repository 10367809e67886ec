"""Removes spaces and punctuation first, as for palindromic sentences."""


def count_palindromic_substrings(text):
    text = "".join(filter(str.isalnum, text))
    count = 0
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left, right = left - 1, right + 1
    return count
