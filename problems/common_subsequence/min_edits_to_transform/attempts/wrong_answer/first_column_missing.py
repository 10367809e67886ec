"""Fills the first row of the table with the insertions, but leaves the first column at 0."""


def min_edits_to_transform(first, second):
    n, m = len(first), len(second)
    total = [list(range(m + 1))] + [[0] * (m + 1) for _ in range(n)]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            if first[i - 1] == second[j - 1]:
                total[i][j] = total[i - 1][j - 1]
            else:
                total[i][j] = 1 + min(total[i - 1][j], total[i][j - 1])
    kept = (n + m - total[n][m]) // 2
    return [n - kept, m - kept]
