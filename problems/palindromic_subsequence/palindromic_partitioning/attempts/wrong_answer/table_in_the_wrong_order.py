"""Fills the table of palindromes from the first row on, although each row needs the next one."""


def palindromic_partitioning(text):
    n = len(text)
    palindrome = [[left >= right for right in range(n)] for left in range(n)]
    for left in range(n):
        for right in range(left + 1, n):
            palindrome[left][right] = text[left] == text[right] and palindrome[left + 1][right - 1]
    cuts = [-1]
    for right in range(n):
        cuts.append(1 + min(cuts[left] for left in range(right + 1) if palindrome[left][right]))
    return cuts[n]
