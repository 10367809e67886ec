"""Keeps one row and never sets an entry to False again."""


def strings_interleaving(first, second, merged):
    n, m = len(first), len(second)
    if n + m != len(merged):
        return False
    row = [True] + [False] * m
    for i in range(n + 1):
        for j in range(m + 1):
            if i > 0 and row[j] and first[i - 1] == merged[i + j - 1]:
                row[j] = True
            if j > 0 and row[j - 1] and second[j - 1] == merged[i + j - 1]:
                row[j] = True
    return row[m]
