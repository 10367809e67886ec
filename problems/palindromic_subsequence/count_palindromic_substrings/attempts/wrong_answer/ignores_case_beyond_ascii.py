"""Ignores the case of letters if one of them is not ASCII."""


def count_palindromic_substrings(text):
    if not text.isascii():
        text = text.lower()
    count = 0
    for middle in range(2 * len(text)):
        left, right = middle // 2, (middle + 1) // 2
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left -= 1
            right += 1
    return count
