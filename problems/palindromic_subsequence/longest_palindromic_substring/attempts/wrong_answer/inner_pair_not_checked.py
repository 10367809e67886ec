"""Accepts length 4 with equal ends without a look at the two characters between them."""


def longest_palindromic_substring(text):
    n = len(text)
    palindrome = [[False] * n for _ in range(n)]
    best = ""
    for left in range(n - 1, -1, -1):
        for right in range(left, n):
            if text[left] == text[right] and (right - left <= 3 or palindrome[left + 1][right - 1]):
                palindrome[left][right] = True
                best = max(best, text[left : right + 1], key=len)
    return best
