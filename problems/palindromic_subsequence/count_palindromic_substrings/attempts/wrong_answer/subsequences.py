"""Counts palindromic subsequences, whose characters need not be adjacent."""


def count_palindromic_substrings(text):
    n = len(text)
    count = [[0] * n for _ in range(n)]
    for left in range(n - 1, -1, -1):
        count[left][left] = 1
        for right in range(left + 1, n):
            count[left][right] = count[left + 1][right] + count[left][right - 1]
            if text[left] == text[right]:
                count[left][right] += 1
            else:
                count[left][right] -= count[left + 1][right - 1]
    return count[0][-1] if text else 0
