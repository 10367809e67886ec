"""Takes uppercase and lowercase for equal."""


def longest_palindromic_substring(text):
    best = ""
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        while left >= 0 and right < len(text) and text[left].lower() == text[right].lower():
            left, right = left - 1, right + 1
        best = max(best, text[left + 1 : right], key=len)
    return best
