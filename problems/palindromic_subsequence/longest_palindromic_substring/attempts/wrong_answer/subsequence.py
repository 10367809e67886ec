"""Finds the longest palindromic subsequence, whose characters need not be adjacent."""


def longest_palindromic_substring(text):
    best = {}
    n = len(text)
    for left in range(n - 1, -1, -1):
        best[left, left] = text[left]
        for right in range(left + 1, n):
            if text[left] == text[right]:
                best[left, right] = text[left] + best.get((left + 1, right - 1), "") + text[right]
            else:
                best[left, right] = max(best[left + 1, right], best[left, right - 1], key=len)
    return best.get((0, n - 1), "")
