"""Tries every partner of the first character in each range: O(n^3)."""


def min_palindrome_deletions(text):
    n = len(text)
    kept = [[0] * (n + 1) for _ in range(n + 1)]
    for left in range(n - 1, -1, -1):
        for right in range(left + 1, n + 1):
            kept[left][right] = max(1, kept[left + 1][right])
            for partner in range(left + 1, right):
                pair = 2 if text[left] == text[partner] else 0
                kept[left][right] = max(kept[left][right], kept[left + 1][partner] + pair)
    return n - kept[0][n]
