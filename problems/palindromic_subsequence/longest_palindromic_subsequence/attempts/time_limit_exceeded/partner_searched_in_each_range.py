"""Tries every partner of the first character in each range: O(n^3)."""


def longest_palindromic_subsequence(text):
    n = len(text)
    best = [[0] * (n + 1) for _ in range(n + 1)]
    for left in range(n - 1, -1, -1):
        for right in range(left + 1, n + 1):
            best[left][right] = max(1, best[left + 1][right])
            for partner in range(left + 1, right):
                pair = 2 if text[left] == text[partner] else 0
                best[left][right] = max(best[left][right], best[left + 1][partner] + pair)
    return best[0][n]
