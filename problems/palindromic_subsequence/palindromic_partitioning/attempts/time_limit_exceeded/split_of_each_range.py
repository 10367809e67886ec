"""Splits each range of indices at every index, as for a matrix chain: O(n^3)."""


def palindromic_partitioning(text):
    n = len(text)
    cuts = [[0] * n for _ in range(n)]
    palindrome = [[True] * n for _ in range(n)]
    for left in range(n - 1, -1, -1):
        for right in range(left + 1, n):
            palindrome[left][right] = text[left] == text[right] and palindrome[left + 1][right - 1]
            if not palindrome[left][right]:
                cuts[left][right] = 1 + min(
                    cuts[left][middle] + cuts[middle + 1][right] for middle in range(left, right)
                )
    return cuts[0][n - 1]
