"""Follows a diagonal for one equal character only after each operation."""


def min_edits_to_transform(first, second):
    n, m = len(first), len(second)
    reached = {(0, 0)}
    for edits in range(n + m + 1):
        reached |= {(i + 1, j + 1) for i, j in reached if i < n and j < m and first[i] == second[j]}
        if (n, m) in reached:
            return [(edits + n - m) // 2, (edits - n + m) // 2]
        reached = {(i + 1, j) for i, j in reached if i < n} | {(i, j + 1) for i, j in reached if j < m}
    return [n, m]
