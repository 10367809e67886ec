"""Fills the table from the first row on, although each row needs the next one."""


def count_palindromic_substrings(text):
    n = len(text)
    palindrome = [[left >= right for right in range(n)] for left in range(n)]
    count = n
    for left in range(n):
        for right in range(left + 1, n):
            if text[left] == text[right] and palindrome[left + 1][right - 1]:
                palindrome[left][right] = True
                count += 1
    return count
