"""Fills only entries near the diagonal, at most 100 away from it."""


def longest_common_subsequence(first, second):
    n, m = len(first), len(second)
    width = 100 + abs(n - m)
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(max(1, i - width), min(m, i + width) + 1):
            if first[i - 1] == second[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return table[n][m]
