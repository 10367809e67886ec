"""Asks for the character of first only if that of second does not fit."""


def strings_interleaving(first, second, merged):
    n, m = len(first), len(second)
    if n + m != len(merged):
        return False
    table = [[False] * (m + 1) for _ in range(n + 1)]
    table[0][0] = True
    for i in range(n + 1):
        for j in range(m + 1):
            if j > 0 and second[j - 1] == merged[i + j - 1]:
                table[i][j] = table[i][j - 1]
            elif i > 0 and first[i - 1] == merged[i + j - 1]:
                table[i][j] = table[i - 1][j]
    return table[n][m]
